/// Text as RFC 2045 writes it into mails: ASCII, in lines of at most 76.
enum QuotedPrintable {
    private static let lineLimit = 76
    private static let digits = Array("0123456789ABCDEF".utf8)

    /// Line breaks of any kind become CRLF, and one stands at the end.
    static func encode(_ text: String) -> [UInt8] {
        var lines = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines.flatMap { encode(line: Array($0.utf8)) + [0x0D, 0x0A] }
    }

    private static func encode(line: [UInt8]) -> [UInt8] {
        var encoded: [UInt8] = []
        var column = 0
        for (index, byte) in line.enumerated() {
            let isLast = index == line.count - 1
            let token = isPlain(byte, isLast: isLast) ? [byte] : [UInt8(ascii: "="), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            // The last of the line is the soft break's own sign.
            if column + token.count > lineLimit - (isLast ? 0 : 1) {
                encoded += Array("=\r\n".utf8)
                column = 0
            }
            encoded += token
            column += token.count
        }
        return encoded
    }

    /// A space at the end of a line would get lost on the way.
    private static func isPlain(_ byte: UInt8, isLast: Bool) -> Bool {
        if byte == 0x20 || byte == 0x09 { return !isLast }
        return (0x21...0x7E).contains(byte) && byte != UInt8(ascii: "=")
    }
}
