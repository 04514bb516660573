import EventLog
import EventSourcing
import PlatformTesting

/// A store that tells of an order before it shows it: an announcement outruns the stream where the server is slow.
struct LaggingStore: ForwardingStore {
    let store: any MessageStore & Announcements
    private let lag = Lag()

    init(store: any MessageStore & Announcements) { self.store = store }

    /// How many more looks at a lane do not see its order.
    private actor Lag {
        private var looks = 3

        func hides() -> Bool {
            looks -= 1
            return looks >= 0
        }
    }

    func load(_ subject: String, in stream: String, after position: UInt64) async throws(MessageStoreError) -> MessageSlice {
        let slice = try await store.load(subject, in: stream, after: position)
        guard stream == StreamName.parked, let last = slice.messages.last,
            String(decoding: last.payload, as: UTF8.self).contains("\"skip\""),
            await lag.hides()
        else { return slice }
        return MessageSlice(messages: slice.messages.dropLast(), hasMore: false)
    }
}
