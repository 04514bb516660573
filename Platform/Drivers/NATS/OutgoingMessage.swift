/// A message on its way to the server.
struct OutgoingMessage: Sendable {
    let subject: String
    let reply: String?
    /// `Name: value\r\n` for each header.
    let headers: [UInt8]
    let payload: [UInt8]

    /// About how many bytes it takes on the wire.
    var size: Int { subject.utf8.count + (reply?.utf8.count ?? 0) + headers.count + payload.count + 64 }
}
