import Foundation

/// A mail as a server has taken it.
public struct ReceivedMail: Sendable, Decodable {
    public let from: String
    public let to: [String]
    /// Headers and body, as they came.
    public let data: String
    public let encrypted: Bool
    /// With which mechanism the sender has signed in; nil where nobody had to.
    public let user: String?

    /// The value of a header, its lines put together and its words decoded.
    public func header(_ name: String) -> String? {
        let lines = data.components(separatedBy: "\r\n\r\n")[0].replacingOccurrences(of: "\r\n ", with: " ").components(separatedBy: "\r\n")
        guard let line = lines.first(where: { $0.lowercased().hasPrefix(name.lowercased() + ":") }) else { return nil }
        return Self.decoded(String(line.dropFirst(name.count + 1).drop { $0 == " " }))
    }

    /// The text, decoded.
    public var text: String {
        let body = data.components(separatedBy: "\r\n\r\n").dropFirst().joined(separator: "\r\n\r\n")
            .replacingOccurrences(of: "=\r\n", with: "")
        var bytes: [UInt8] = []
        var rest = Array(body.utf8)[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "="), rest.count >= 2, let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            else {
                bytes.append(byte)
                continue
            }
            rest = rest.dropFirst(2)
            bytes.append(value)
        }
        return String(decoding: bytes, as: UTF8.self).replacingOccurrences(of: "\r\n", with: "\n")
    }

    private static func decoded(_ text: String) -> String {
        guard text.contains("=?utf-8?B?") else { return text }
        return text.components(separatedBy: " ").map { word in
            guard word.hasPrefix("=?utf-8?B?"), word.hasSuffix("?="), let data = Data(base64Encoded: String(word.dropFirst(10).dropLast(2)))
            else { return " " + word }
            return String(decoding: data, as: UTF8.self)
        }.joined()
    }
}
