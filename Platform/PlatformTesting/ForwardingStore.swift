public import EventSourcing

/// A store that does what another one does but for what its type says itself: what tests put between a log and whoever works on it.
public protocol ForwardingStore: MessageStore, Announcements {
    var store: any MessageStore & Announcements { get }
}

extension ForwardingStore {
    public func append(_ message: ProposedMessage, expecting expected: UInt64?) async throws(MessageStoreError) -> UInt64 {
        try await store.append(message, expecting: expected)
    }

    public func append(_ message: ProposedMessage, behind fence: Fence) async throws(MessageStoreError) -> UInt64 {
        try await store.append(message, behind: fence)
    }

    public func message(at position: UInt64, in stream: String) async throws(MessageStoreError) -> RecordedMessage? {
        try await store.message(at: position, in: stream)
    }

    public func last(of subject: String, in stream: String) async throws(MessageStoreError) -> RecordedMessage? {
        try await store.last(of: subject, in: stream)
    }

    public func load(_ subject: String, in stream: String, after position: UInt64) async throws(MessageStoreError) -> MessageSlice {
        try await store.load(subject, in: stream, after: position)
    }

    public func forget(_ subject: String, in stream: String, upTo position: UInt64) async throws(MessageStoreError) {
        try await store.forget(subject, in: stream, upTo: position)
    }

    public func read(_ stream: String, after position: UInt64) async throws(MessageStoreError) -> any MessageReader {
        try await store.read(stream, after: position)
    }

    public func state(of stream: String) async throws(MessageStoreError) -> StreamState { try await store.state(of: stream) }

    public func announce(_ subject: String, headers: MessageHeaders, payload: [UInt8]) async throws(MessageStoreError) {
        try await store.announce(subject, headers: headers, payload: payload)
    }

    public func hasListeners(_ subject: String) async throws(MessageStoreError) -> Bool { try await store.hasListeners(subject) }

    public func listen(to subject: String, capacity: Int) async throws(MessageStoreError) -> any AnnouncementReader {
        try await store.listen(to: subject, capacity: capacity)
    }
}
