/// When the snapshots of a component's entities are written. None of this is a promise: a snapshot that is missing only costs a walk.
public struct SnapshotConfiguration: Sendable {
    /// An entity that leaves the memory is written if at least so many messages follow its last snapshot. With fewer the next load walks them, which costs a
    /// quarter of a millisecond and no more than the write would, and most entities are never loaded again.
    public var shortestTail: Int
    /// An entity that stays in memory is written after so many messages, and not before they are as long as its last snapshot is: then what is written of an
    /// entity is at most twice its events, however large it is. A crash leaves no more than those to walk.
    public var every: Int
    /// How many may wait for their turn; any more are dropped.
    public var capacity: Int
    /// How many are written at once.
    public var concurrency: Int
    /// How long the end of the component is put off for those that are not written yet.
    public var lastMoments: Duration

    public init(
        shortestTail: Int = 5, every: Int = 100, capacity: Int = 1_024, concurrency: Int = 8, lastMoments: Duration = .seconds(2)
    ) {
        self.shortestTail = shortestTail
        self.every = every
        self.capacity = capacity
        self.concurrency = concurrency
        self.lastMoments = lastMoments
    }
}
