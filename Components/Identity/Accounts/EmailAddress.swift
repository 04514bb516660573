import Crypto

/// An e-mail address as an identity: two addresses that differ only in case are one.
public struct EmailAddress: Hashable, Sendable {
    public let text: String

    public init(_ text: String) { self.text = text }

    /// The id of the address' reservation: the SHA-256 of its lower-case form, in hexadecimal.
    public var reservationID: String { SHA256.hexadecimal(of: text.lowercased().utf8) }

    public static func == (left: EmailAddress, right: EmailAddress) -> Bool { left.text.lowercased() == right.text.lowercased() }

    public func hash(into hasher: inout Hasher) { hasher.combine(text.lowercased()) }
}

/// In a snapshot it is its text alone.
extension EmailAddress: Codable {
    public init(from decoder: any Decoder) throws { text = try decoder.singleValueContainer().decode(String.self) }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
