/// How much of a stream one transaction takes. Whatever the limits, an event at the end of the stream is committed at once.
struct ProjectionLimits: Sendable {
    /// How many messages are decoded at a time: what a batch costs in memory, twice.
    private(set) var slice: Int
    /// After how many events, or messages, the rows are written.
    private(set) var events: Int
    /// After how many changed rows they are written, and after how many bytes of their documents: both are in memory until then. The more events are
    /// folded before, the less often a row is written that changes often.
    let rows = 131_072
    let bytes = 64 << 20

    /// `events` is what the configuration asks for; the rest follows from it.
    init(events: Int) {
        self.events = max(1, events)
        slice = min(self.events, Self.largestSlice)
    }

    /// The same with fewer messages, after one of many was refused.
    func reduced(to messages: Int) -> ProjectionLimits { ProjectionLimits(events: min(messages, events)) }

    /// How many messages the next slice may have where not all the way to `target` is left.
    func slice(from position: UInt64, to target: UInt64) -> Int {
        position < target ? Int(clamping: min(UInt64(slice), target - position)) : 1
    }

    /// Takes twice as much, up to what is usual.
    mutating func grow(to usual: Int) {
        guard events < usual else { return }
        events = min(events * 2, usual)
        slice = min(events, Self.largestSlice)
    }

    private static let largestSlice = 4_096
}
