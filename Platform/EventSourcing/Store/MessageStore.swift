/// An ordered, durable log of messages: the port that JetStream and the in-memory store of the tests both implement.
///
/// Subjects are exact; each belongs to one stream. Positions are sequences of that stream.
public protocol MessageStore: Sendable {
    /// Appends one message and gives its position once it is stored.
    ///
    /// `expected` is the position of the subject's last message (0: none); nil appends in any case.
    /// A message with the same id that is already the subject's last is not stored again: its position is given back.
    /// Throws `.conflict` when the subject has moved on, `.outcomeUnknown` when the server did not answer in time and may or may not have
    /// stored the message (asking again with the same id and expectation is safe), `.unavailable` when nothing was sent.
    func append(_ message: ProposedMessage, expecting expected: UInt64?) async throws(MessageStoreError) -> UInt64

    /// Appends one message behind a fence; throws `.fenced`, having stored nothing, where the fence's subject has moved on.
    ///
    /// A message with an id that was stored lately is not stored again.
    func append(_ message: ProposedMessage, behind fence: Fence) async throws(MessageStoreError) -> UInt64

    /// The message at a position; nil where there is none, or none any more.
    func message(at position: UInt64, in stream: String) async throws(MessageStoreError) -> RecordedMessage?

    /// The last message of a subject, or nil.
    func last(of subject: String, in stream: String) async throws(MessageStoreError) -> RecordedMessage?

    /// The first messages of a subject after a position, oldest first, and whether there are more; how many come at once is the store's choice.
    func load(_ subject: String, in stream: String, after position: UInt64) async throws(MessageStoreError) -> MessageSlice

    /// Removes the messages of a subject up to a position, from a stream that may forget; does nothing where there are none.
    func forget(_ subject: String, in stream: String, upTo position: UInt64) async throws(MessageStoreError)

    /// Reads a stream in order from a position on and follows it; it resumes by itself after a lost connection.
    func read(_ stream: String, after position: UInt64) async throws(MessageStoreError) -> any MessageReader

    /// What the stream is and holds now.
    func state(of stream: String) async throws(MessageStoreError) -> StreamState
}

/// A cursor over a stream. One reader at a time.
public protocol MessageReader: Sendable {
    /// The messages that are there now, at least one and at most `limit`, waiting for the first; nil once the reader was closed.
    ///
    /// Consecutive calls give consecutive positions; a gap throws.
    func next(atMost limit: Int) async throws(MessageStoreError) -> [RecordedMessage]?

    func close() async
}

/// What a stream is and holds.
public struct StreamState: Hashable, Sendable {
    /// When the stream was made: a younger stream under an old name is another log.
    public let created: String
    public let firstSequence: UInt64
    public let lastSequence: UInt64

    public init(created: String, firstSequence: UInt64, lastSequence: UInt64) {
        self.created = created
        self.firstSequence = firstSequence
        self.lastSequence = lastSequence
    }
}

/// Some of the messages of a subject.
public struct MessageSlice: Sendable {
    public let messages: [RecordedMessage]
    public let hasMore: Bool

    public init(messages: [RecordedMessage], hasMore: Bool) {
        self.messages = messages
        self.hasMore = hasMore
    }
}
