/// A message to be appended.
public struct ProposedMessage: Hashable, Sendable {
    public let subject: String
    /// Its identity: stored once per window of deduplication, and how an append whose acknowledgement was lost recognises itself.
    public let id: String
    public let headers: MessageHeaders
    public let payload: [UInt8]

    public init(subject: String, id: String, headers: MessageHeaders, payload: [UInt8]) {
        self.subject = subject
        self.id = id
        self.headers = headers
        self.payload = payload
    }
}
