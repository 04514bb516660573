/// A position a reader can ask a view to have reached: `identity:1234`, the value of the header `Tributary-Position`.
public struct PositionToken: Hashable, Sendable, CustomStringConvertible {
    public let context: String
    public let sequence: UInt64

    public init(context: String, sequence: UInt64) {
        self.context = context
        self.sequence = sequence
    }

    public init?(_ text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard
            parts.count == 2, EntityAddress.isToken(String(parts[0])),
            // Swift's own reading would take a sign.
            parts[1].first != "+", let sequence = UInt64(parts[1])
        else { return nil }
        self.init(context: String(parts[0]), sequence: sequence)
    }

    public var description: String { "\(context):\(sequence)" }
}
