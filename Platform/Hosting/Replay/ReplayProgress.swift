/// How far a replay has come.
public struct ReplayProgress: Hashable, Sendable {
    /// The generation being built.
    public let generation: Int64
    /// The sequence of the last message whose events are in it.
    public let position: UInt64
    /// The sequence of the stream's last message when it was last looked up.
    public let head: UInt64
    /// How many events this process has folded into it, and how long that took.
    public let events: Int
    public let elapsed: Duration

    public init(generation: Int64, position: UInt64, head: UInt64, events: Int, elapsed: Duration) {
        self.generation = generation
        self.position = position
        self.head = head
        self.events = events
        self.elapsed = elapsed
    }

    /// Events a second since the beginning.
    public var rate: Double { elapsed > .zero ? Double(events) / (elapsed / .seconds(1)) : 0 }

    /// From 0 to 1.
    public var fraction: Double { head > 0 ? min(1, Double(position) / Double(head)) : 1 }
}
