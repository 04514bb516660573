import EventSourcing
import PlatformTesting

/// A store that says what it was asked, and can answer late or with what was true a moment ago.
actor WatchedStore: MessageStore {
    let store: any MessageStore
    private(set) var walks: [UInt64] = []
    private(set) var lasts: [String] = []
    private var stale: [String: RecordedMessage?] = [:]
    private var together = 0

    init(_ store: any MessageStore) { self.store = store }

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

    func forget(_ subject: String, in stream: String, upTo position: UInt64) async throws(MessageStoreError) {
        try await store.forget(subject, in: stream, upTo: position)
    }

    func append(_ message: ProposedMessage, expecting expected: UInt64?) async throws(MessageStoreError) -> UInt64 {
        try await store.append(message, expecting: expected)
    }

    func append(_ message: ProposedMessage, behind fence: Fence) async throws(MessageStoreError) -> UInt64 {
        try await store.append(message, behind: fence)
    }

    func message(at position: UInt64, in stream: String) async throws(MessageStoreError) -> RecordedMessage? {
        try await store.message(at: position, in: stream)
    }

    func read(_ stream: String, after position: UInt64) async throws(MessageStoreError) -> any MessageReader {
        try await store.read(stream, after: position)
    }

    func state(of stream: String) async throws(MessageStoreError) -> StreamState { try await store.state(of: stream) }
}
