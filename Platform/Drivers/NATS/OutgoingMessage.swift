/// A message on its way to the server.
struct OutgoingMessage: Sendable {
    let subject: String
    let reply: String?
    /// `Name: value\r\n` for each header.
    let headers: [UInt8]
    let payload: [UInt8]
}
