/// Makes replies of the bytes that a server sends. What it keeps is bounded.
struct SMTPReplyParser {
    /// A line may have 512 bytes by RFC 5321; some servers have more to say.
    static let longestLine = 2_048
    static let mostLines = 128

    struct Malformed: Error {}

    private var line: [UInt8] = []
    private var lines: [String] = []
    private var code: Int?

    /// Whether the server is in the middle of a reply.
    var isEmpty: Bool { line.isEmpty && code == nil }

    /// Takes the next byte; gives a reply where it is the last of one.
    mutating func take(_ byte: UInt8) throws -> SMTPReply? {
        guard byte == UInt8(ascii: "\n") else {
            guard line.count < Self.longestLine else { throw Malformed() }
            line.append(byte)
            return nil
        }
        if line.last == UInt8(ascii: "\r") { line.removeLast() }
        defer { line = [] }
        guard
            line.count >= 3, let number = Int(String(decoding: line.prefix(3), as: UTF8.self)), (200...599).contains(number),
            code == nil || code == number, lines.count < Self.mostLines
        else { throw Malformed() }
        code = number
        lines.append(String(decoding: line.dropFirst(4), as: UTF8.self))
        switch line.count > 3 ? line[3] : UInt8(ascii: " ") {
        case UInt8(ascii: "-"): return nil
        case UInt8(ascii: " "):
            defer {
                lines = []
                code = nil
            }
            return SMTPReply(code: number, lines: lines)
        default: throw Malformed()
        }
    }
}
