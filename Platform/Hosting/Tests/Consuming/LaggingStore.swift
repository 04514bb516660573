import EventLog
import EventSourcing
import PlatformTesting

/// A store that tells of an order before it shows it: an announcement outruns the stream where the server is slow.
struct LaggingStore: MessageStore, Announcements {
    let store: InMemoryMessageStore
    private let lag = Lag()

    init(store: InMemoryMessageStore) { self.store = store }

    /// How many more looks at a lane do not see its order.
    private actor Lag {
        private var looks = 3

        func hides() -> Bool {
            looks -= 1
            return looks >= 0
        }
    }

    func append(_ message: ProposedMessage, expecting expected: UInt64?) async throws(MessageStoreError) -> UInt64 {
        try await store.append(message, expecting: expected)
    }

    func append(_ message: ProposedMessage, behind fence: Fence) async throws(MessageStoreError) -> UInt64 {
        try await store.append(message, behind: fence)
    }
    func message(at position: UInt64, in stream: String) async throws(MessageStoreError) -> RecordedMessage? {
        await store.message(at: position, in: stream)
    }
    func last(of subject: String, in stream: String) async throws(MessageStoreError) -> RecordedMessage? {
        await store.last(of: subject, in: stream)
    }
    func load(_ subject: String, in stream: String, after position: UInt64) async throws(MessageStoreError) -> MessageSlice {
        let slice = await store.load(subject, in: stream, after: position)
        guard stream == StreamName.parked, let last = slice.messages.last,
            String(decoding: last.payload, as: UTF8.self).contains("\"skip\""),
            await lag.hides()
        else { return slice }
        return MessageSlice(messages: slice.messages.dropLast(), hasMore: false)
    }
    func forget(_ subject: String, in stream: String, upTo position: UInt64) async throws(MessageStoreError) {
        await store.forget(subject, in: stream, upTo: position)
    }
    func read(_ stream: String, after position: UInt64) async throws(MessageStoreError) -> any MessageReader {
        await store.read(stream, after: position)
    }
    func state(of stream: String) async throws(MessageStoreError) -> StreamState { await store.state(of: stream) }
    func announce(_ subject: String, headers: MessageHeaders, payload: [UInt8]) async throws(MessageStoreError) {
        await store.announce(subject, headers: headers, payload: payload)
    }
    func hasListeners(_ subject: String) async throws(MessageStoreError) -> Bool { await store.hasListeners(subject) }
    func listen(to subject: String, capacity: Int) async throws(MessageStoreError) -> any AnnouncementReader {
        await store.listen(to: subject, capacity: capacity)
    }
}
