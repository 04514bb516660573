/// A form of text that a schema asks for by name.
///
/// `date-time` is not among them: the generated code reads those into `Timestamp`, which is the check.
public enum JSONStringFormat: String, Hashable, Sendable, CaseIterable {
    /// A UUID in its canonical form: lower case, with hyphens (RFC 9562).
    case uuid
    /// An e-mail address as people have them: ASCII, one `@`, no quotes or comments, a domain of at least two labels, at most 254 bytes.
    case email
    /// An absolute `http` or `https` URI with a host, all of RFC 3986's characters and nothing else.
    case uri

    /// What is expected, behind "must be".
    var expectation: String {
        switch self {
        case .uuid: "a UUID in lower case, as in 01890a5d-ac96-774b-bcce-b302099a8057"
        case .email: "an e-mail address"
        case .uri: "an http or https URI"
        }
    }

    /// Whether the text has the form.
    package func matches(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        switch self {
        case .uuid: Self.isUUID(text)
        case .email: Self.isEmail(text)
        case .uri: Self.isURI(text)
        }
    }

    private static func isUUID(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard text.count == 36 else { return false }
        for index in 0..<36 {
            let byte = text[index]
            switch index {
            case 8, 13, 18, 23: if byte != UInt8(ascii: "-") { return false }
            default: if !isDigit(byte), byte &- UInt8(ascii: "a") > 5 { return false }
            }
        }
        return true
    }

    private static func isEmail(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard text.count <= 254, let at = text.firstIndex(of: UInt8(ascii: "@")), (1...64).contains(at) else { return false }
        for index in 0..<at where !isLetterOrDigit(text[index]) && !isMailboxPunctuation(text[index]) { return false }
        return isDomain(text, from: at + 1)
    }

    /// At least two labels of 1 to 63 letters, digits and hyphens, none of which begins or ends with a hyphen.
    private static func isDomain(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
        var labels = 0
        var labelStart = start
        for index in start...text.count {
            if index < text.count, text[index] != UInt8(ascii: ".") {
                guard isLetterOrDigit(text[index]) || text[index] == UInt8(ascii: "-") else { return false }
                continue
            }
            guard (1...63).contains(index - labelStart), text[labelStart] != UInt8(ascii: "-"), text[index - 1] != UInt8(ascii: "-") else {
                return false
            }
            labels += 1
            labelStart = index + 1
        }
        return labels >= 2
    }

    /// What RFC 5322 allows in an atom beside letters and digits, and the dot.
    private static func isMailboxPunctuation(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "#")...UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "+"),
            UInt8(ascii: "-"),
            UInt8(ascii: "/"), UInt8(ascii: "="), UInt8(ascii: "?"), UInt8(ascii: "^")...UInt8(ascii: "`"),
            UInt8(ascii: "{")...UInt8(ascii: "~"):
            true
        default: false
        }
    }

    private static func isURI(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let colon = text.firstIndex(of: UInt8(ascii: ":")) else { return false }
        let scheme = String(decoding: text[..<colon], as: UTF8.self).lowercased()
        guard scheme == "http" || scheme == "https" else { return false }
        let rest = text[(colon + 1)...]
        guard rest.starts(with: "//".utf8) else { return false }
        let authority = rest.dropFirst(2).prefix { !"/?#".utf8.contains($0) }
        var host = authority.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false).last ?? authority
        // What stands before the host, and the path, query and fragment behind it: brackets belong to the host alone.
        let others = [authority.prefix(authority.count - host.count), rest.dropFirst(2 + authority.count)]
        guard others.allSatisfy({ !$0.contains(UInt8(ascii: "[")) && !$0.contains(UInt8(ascii: "]")) }) else { return false }
        if let colon = host.lastIndex(of: UInt8(ascii: ":")), !host[colon...].contains(UInt8(ascii: "]")) {
            guard host[colon...].dropFirst().allSatisfy(isDigit) else { return false }
            host = host[..<colon]
        }
        return isHost(host) && rest.count { $0 == UInt8(ascii: "#") } <= 1 && hasOnlyURICharacters(rest)
    }

    /// A name, or an address between brackets.
    private static func isHost(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard text.first == UInt8(ascii: "[") else { return !text.isEmpty && !text.contains { "[]:".utf8.contains($0) } }
        let address = text.dropFirst().dropLast()
        return text.last == UInt8(ascii: "]") && !address.isEmpty && !address.contains { "[]".utf8.contains($0) }
    }

    private static func hasOnlyURICharacters(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        var rest = text
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%") {
                guard let high = rest.popFirst(), let low = rest.popFirst(), isHexDigit(high), isHexDigit(low) else { return false }
            } else if !isLetterOrDigit(byte), !"-._~:/?#[]@!$&'()*+,;=".utf8.contains(byte) {
                return false
            }
        }
        return true
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
    private static func isHexDigit(_ byte: UInt8) -> Bool { isDigit(byte) || (byte | 0x20) &- UInt8(ascii: "a") < 6 }
    private static func isLetterOrDigit(_ byte: UInt8) -> Bool { isDigit(byte) || (byte | 0x20) &- UInt8(ascii: "a") < 26 }
}
