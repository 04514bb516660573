/// An absolute http or https URL, written so that no two programs can read it differently.
///
/// ASCII, no user in front of the host, no fragment, no backslash, no blank. What an issuer says about itself leads us to where we send our
/// client's secret, so whatever leaves room for doubt is no address.
public struct WebAddress: Hashable, Sendable, CustomStringConvertible {
    /// As it was given: addresses are compared character by character, as OpenID Connect wants it.
    public let description: String
    let isSecure: Bool
    let host: String
    /// From the first slash or question mark on.
    let target: String

    /// The longest address that is taken, in bytes.
    static let limit = 2_048

    /// Nil where the text is not such an address.
    public init?(_ text: String) {
        guard text.utf8.count <= Self.limit, text.utf8.allSatisfy(Self.isPlain) else { return nil }
        let rest: Substring
        if text.hasPrefix("https://") {
            (isSecure, rest) = (true, text.dropFirst(8))
        } else if text.hasPrefix("http://") {
            (isSecure, rest) = (false, text.dropFirst(7))
        } else {
            return nil
        }
        let authority = rest.prefix { $0 != "/" && $0 != "?" }
        guard let host = Self.host(authority) else { return nil }
        self.host = host
        target = String(rest.dropFirst(authority.count))
        description = text
    }

    /// Whether the host is this machine, by a name that cannot mean another.
    var isLoopback: Bool { ["127.0.0.1", "[::1]", "localhost"].contains(host) }

    var query: Substring? { target.firstIndex(of: "?").map { target[target.index(after: $0)...] } }

    /// The host in lower case; nil where what stands before the path is not a host with or without a port.
    private static func host(_ authority: Substring) -> String? {
        let host: Substring
        if authority.first == "[" {
            guard let end = authority.firstIndex(of: "]") else { return nil }
            host = authority[...end]
            guard host.dropFirst().dropLast().utf8.allSatisfy({ isHexadecimal($0) || $0 == UInt8(ascii: ":") }) else { return nil }
        } else {
            host = authority.prefix { $0 != ":" }
            guard !host.isEmpty, host.utf8.count <= 253, host.utf8.allSatisfy(isOfName) else { return nil }
        }
        let port = authority.dropFirst(host.count)
        if !port.isEmpty {
            guard port.first == ":", port.count > 1, port.count <= 6, port.dropFirst().utf8.allSatisfy(isDigit),
                let number = Int(port.dropFirst()), (1...65_535).contains(number)
            else { return nil }
        }
        return host.lowercased()
    }

    /// What RFC 3986 lets stand in a URL, without the fragment's `#` and the user's `@`.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: "-._~:/?[]!$&'()*+,;=%".utf8.contains(byte)
        }
    }

    private static func isOfName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "-"), UInt8(ascii: "."): true
        default: isDigit(byte)
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte) || (UInt8(ascii: "A")...UInt8(ascii: "F")).contains(byte)
    }
}
