/// Who reads a stream in order and moves a position forward: `component:identity`, `reaction:bank-transfers`, `aggregator:identity`.
public struct ConsumerName: Hashable, Sendable, LosslessStringConvertible {
    public enum Kind: String, Sendable, CaseIterable { case component, reaction, aggregator }

    public let kind: Kind
    /// Unique among its kind: one subject token.
    public let name: String

    public init(_ kind: Kind, _ name: String) {
        precondition(EntityAddress.isToken(name), "the name of a consumer must be a subject token")
        self.kind = kind
        self.name = name
    }

    public init?(_ text: String) {
        let parts = text.split(separator: ":", maxSplits: 1)
        guard parts.count == 2, let kind = Kind(rawValue: String(parts[0])), EntityAddress.isToken(String(parts[1])) else { return nil }
        self.init(kind, String(parts[1]))
    }

    /// Reads `token` back.
    public init?(token: String) {
        guard let dash = token.firstIndex(of: "-") else { return nil }
        self.init("\(token[..<dash]):\(token[token.index(after: dash)...])")
    }

    public var description: String { "\(kind.rawValue):\(name)" }

    /// The same as one token of a subject: `component-identity`.
    public var token: String { "\(kind.rawValue)-\(name)" }
}
