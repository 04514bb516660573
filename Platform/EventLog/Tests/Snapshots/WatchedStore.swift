import EventSourcing
import PlatformTesting

/// A store that says what it was asked, and can answer late or with what was true a moment ago.
actor WatchedStore: ForwardingStore {
    let store: any MessageStore & Announcements
    private(set) var walks: [UInt64] = []
    private(set) var lasts: [String] = []
    private var stale: [String: RecordedMessage?] = [:]
    private var together = 0

    init(_ store: any MessageStore & Announcements) { self.store = store }

    func forget() { (walks, lasts) = ([], []) }

    /// The next question for the subject's last message is answered with this one.
    func answer(_ subject: String, with message: RecordedMessage?) { stale[subject] = .some(message) }

    /// From now on `last` answers nobody before so many ask at the same time.
    func answerOnly(_ count: Int) { together = count }

    func last(of subject: String, in stream: String) async throws(MessageStoreError) -> RecordedMessage? {
        lasts.append(subject)
        if let message = stale.removeValue(forKey: subject) { return message }
        do {
            if together > 0 {
                _ = try await eventually("others ask too", within: .seconds(10)) { await lasts.count >= together ? true : nil }
            }
        } catch {
            throw MessageStoreError(.outcomeUnknown, "nobody else asked")
        }
        return try await store.last(of: subject, in: stream)
    }

    func load(_ subject: String, in stream: String, after position: UInt64) async throws(MessageStoreError) -> MessageSlice {
        walks.append(position)
        return try await store.load(subject, in: stream, after: position)
    }
}
