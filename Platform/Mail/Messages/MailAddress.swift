/// An address that a mail goes to or comes from, with the name that is shown beside it.
public struct MailAddress: Hashable, Sendable {
    /// The longest that SMTP takes.
    private static let limit = 254

    /// `local@domain`, in ASCII; nothing in it could end a line, a header or a command.
    public let address: String
    public let name: String?

    /// Nil where the address is none that can be written into a command of SMTP as it is.
    public init?(_ address: String, name: String? = nil) {
        let parts = address.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty, address.utf8.count <= Self.limit else { return nil }
        guard address.utf8.allSatisfy(Self.isPlain) else { return nil }
        self.address = address
        self.name = name.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Reads `Name <local@domain>`, or the address alone; nil where it is neither.
    public init?(parsing text: String) {
        guard let open = text.lastIndex(of: "<"), text.hasSuffix(">") else {
            self.init(text)
            return
        }
        let name = text[..<open].drop { $0 == " " || $0 == "\"" }
        let trimmed = String(name.reversed().drop { $0 == " " || $0 == "\"" }.reversed())
        self.init(String(text[text.index(after: open)...].dropLast()), name: trimmed)
    }

    /// Printable, and no sign with a meaning in a header or a command.
    private static func isPlain(_ byte: UInt8) -> Bool {
        (0x21...0x7E).contains(byte) && !#"<>()[]\,;:""#.utf8.contains(byte)
    }
}
