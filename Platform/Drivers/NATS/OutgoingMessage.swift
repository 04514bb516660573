/// A message on its way to the server.
struct OutgoingMessage: Sendable {
    let subject: String
    let reply: String?
    /// `Name: value\r\n` for each header; each name once.
    let headers: [UInt8]
    let payload: [UInt8]

    /// Whether its subjects can stand in a line of the protocol. libnats does not look: a space in a subject would break the line in two
    /// arguments, a line break would begin a command of its own, and the server would end the connection.
    var isSendable: Bool { Self.isSubject(subject) && reply.map(Self.isSubject) != false }

    /// Tokens of at least one byte each, between dots, without spaces and control characters.
    private static func isSubject(_ text: String) -> Bool {
        let dot = UInt8(ascii: ".")
        var previous = dot
        for byte in text.utf8 {
            guard byte > 0x20, byte != 0x7F, byte != dot || previous != dot else { return false }
            previous = byte
        }
        return previous != dot
    }

    /// About how many bytes it takes on the wire.
    var size: Int { subject.utf8.count + (reply?.utf8.count ?? 0) + headers.count + payload.count + 64 }
}
