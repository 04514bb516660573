/// How an aggregator is run.
public struct AggregatorConfiguration: Sendable {
    /// After how many events the rows are written while the aggregator is behind; at the end of the stream each event is written as it comes.
    public var batch: Int
    /// The same while a generation is built that nobody reads yet: the fewer transactions, the less often a row that changes often is written.
    public var rebuildBatch: Int
    /// How many rows of each table are kept in memory.
    public var rowsInMemory: Int
    /// How often the end of the stream is looked up, for the lag.
    public var headInterval: Duration
    /// How often an aggregator that has stopped looks whether a replay has replaced the generation it stopped at.
    public var recoveryInterval: Duration

    public init(
        batch: Int = 16_384, rebuildBatch: Int = 65_536, rowsInMemory: Int = 50_000, headInterval: Duration = .seconds(5),
        recoveryInterval: Duration = .seconds(5)
    ) {
        self.batch = batch
        self.rebuildBatch = rebuildBatch
        self.rowsInMemory = rowsInMemory
        self.headInterval = headInterval
        self.recoveryInterval = recoveryInterval
    }
}
