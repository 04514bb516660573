/// How far something is known, and when it was found out: `identity:1234@1763000000000`, the value of the header `Tributary-As-Of`.
///
/// Whoever has read a view as of there has seen everything up to the position and nothing after it. The time, in milliseconds since 1970, is no
/// later than any change after the position: it says how far back a history must reach to hold them all.
public struct AsOf: Hashable, Sendable, LosslessStringConvertible {
    public let position: PositionToken
    public let milliseconds: Int64

    public init(_ position: PositionToken, at milliseconds: Int64) {
        self.position = position
        self.milliseconds = milliseconds
    }

    public init(_ position: PositionToken, at time: Timestamp) {
        self.init(position, at: time.microseconds / 1_000)
    }

    public init?(_ text: String) {
        guard let at = text.lastIndex(of: "@"), let position = PositionToken(String(text[..<at])) else { return nil }
        let digits = text[text.index(after: at)...]
        // Swift's own reading would take a sign.
        guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let milliseconds = Int64(digits) else { return nil }
        self.init(position, at: milliseconds)
    }

    public var description: String { "\(position)@\(milliseconds)" }
}
