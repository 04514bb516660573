/// Where an event stands in its stream: the sequence of the message that carries it, and its index among the events of that decision.
public struct Position: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let sequence: UInt64
    public let index: Int

    public init(sequence: UInt64, index: Int = 0) {
        self.sequence = sequence
        self.index = index
    }

    public static func < (left: Position, right: Position) -> Bool {
        (left.sequence, left.index) < (right.sequence, right.index)
    }

    public var description: String { index == 0 ? String(sequence) : "\(sequence).\(index)" }
}
