/// How much of a stream one transaction takes. Whatever the limits, an event at the end of the stream is committed at once.
struct ProjectionLimits: Sendable {
    /// How many messages are decoded at a time: what a batch costs in memory, twice.
    let slice: Int
    /// After how many events the rows are written.
    let events: Int
    /// After how many changed rows they are written.
    let rows: Int

    /// `events` is what the configuration asks for; the rest follows from it.
    init(events: Int) {
        self.events = max(1, events)
        slice = min(self.events, 4_096)
        rows = 16_384
    }
}
