/// What a channel is called: its kind, and whose it is.
public struct ChannelName: Hashable, Sendable, LosslessStringConvertible {
    /// One subject token: `team`.
    public let kind: String
    /// One subject token.
    public let id: String

    /// The kind of channels that belong to one person each: the reader is the user of that id, and nobody else.
    public static let userKind = "user"

    /// Fails where a part is not a subject token, or the kind holds a colon.
    public init?(kind: String, id: String) {
        guard EntityAddress.isToken(kind), EntityAddress.isToken(id), !kind.utf8.contains(UInt8(ascii: ":")) else { return nil }
        self.kind = kind
        self.id = id
    }

    public init?(_ text: String) {
        guard let colon = text.firstIndex(of: ":") else { return nil }
        self.init(kind: String(text[..<colon]), id: String(text[text.index(after: colon)...]))
    }

    /// `team:0193…`
    public var description: String { "\(kind):\(id)" }
}
