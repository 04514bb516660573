/// A message as it came over the wire.
public struct NATSMessage: Sendable {
    public let subject: String
    public let reply: String?
    /// The status of a control message of the server, as in 404 or 503; nil for ordinary messages.
    public let status: Int?
    /// `Name: value\r\n` for each header, without the first line and without the empty one at the end.
    public let headers: [UInt8]
    public let payload: [UInt8]

    public init(subject: String, reply: String?, status: Int?, headers: [UInt8], payload: [UInt8]) {
        self.subject = subject
        self.reply = reply
        self.status = status
        self.headers = headers
        self.payload = payload
    }
}
