/// A message as a stream holds it.
public struct RecordedMessage: Hashable, Sendable {
    public let subject: String
    /// Its position in the stream: 1 and up, without gaps in the order of commit.
    public let sequence: UInt64
    /// When the server stored it.
    public let storedAt: Timestamp
    public let headers: MessageHeaders
    public let payload: [UInt8]

    public init(subject: String, sequence: UInt64, storedAt: Timestamp, headers: MessageHeaders, payload: [UInt8]) {
        self.subject = subject
        self.sequence = sequence
        self.storedAt = storedAt
        self.headers = headers
        self.payload = payload
    }
}
