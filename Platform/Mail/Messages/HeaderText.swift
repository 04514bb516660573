import Foundation

/// Text as it may stand in a header: whatever it holds, it ends no line and begins no header.
enum HeaderText {
    /// The longest that is written as it is; with the header's name it fits into a line of 78.
    private static let plainLimit = 60
    /// With its frame an encoded word must not be longer than 75; this many bytes make 56 letters, and `Subject: ` has room before them.
    private static let wordBytes = 42

    /// The value of a header that is free text: as it is where it is short and printable ASCII, else in encoded words (RFC 2047), a line each.
    static func unstructured(_ text: String) -> String {
        let line = singleLine(text)
        let isPlain = line.utf8.count <= plainLimit && line.utf8.allSatisfy { (0x20...0x7E).contains($0) } && !line.contains("=?")
        return isPlain ? line : words(line)
    }

    /// `"Name" <address>`, or the address alone.
    static func address(_ address: MailAddress) -> String {
        guard let name = address.name.map(singleLine), !name.isEmpty else { return "<\(address.address)>" }
        if name.utf8.count <= plainLimit, name.utf8.allSatisfy({ (0x20...0x7E).contains($0) }), !name.contains("=?") {
            return "\"\(name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\" <\(address.address)>"
        }
        return "\(words(name))\r\n <\(address.address)>"
    }

    /// Line breaks and all other control characters become spaces.
    private static func singleLine(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { isControl($0) ? " " : $0 }))
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.value == 0x2028 || scalar.value == 0x2029
    }

    /// No word cuts a character in two.
    private static func words(_ text: String) -> String {
        var words: [[UInt8]] = []
        var current: [UInt8] = []
        for scalar in text.unicodeScalars {
            let bytes = Array(String(scalar).utf8)
            if current.count + bytes.count > wordBytes {
                words.append(current)
                current = []
            }
            current += bytes
        }
        words.append(current)
        return words.map { "=?utf-8?B?\(Data($0).base64EncodedString())?=" }.joined(separator: "\r\n ")
    }
}
