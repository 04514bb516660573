/// How an aggregator is run.
public struct AggregatorConfiguration: Sendable {
    /// How many messages one transaction takes at most while following the stream.
    public var batch: Int
    /// How many one transaction takes at most while a generation that nobody reads yet is built: rows that change often are written less often.
    public var rebuildBatch: Int
    /// How many rows of each table are kept in memory.
    public var rowsInMemory: Int
    /// How often the end of the stream is looked up, for the lag.
    public var headInterval: Duration
    /// How often an aggregator that has stopped looks whether a replay has replaced the generation it stopped at.
    public var recoveryInterval: Duration

    public init(
        batch: Int = 4_096, rebuildBatch: Int = 32_768, rowsInMemory: Int = 50_000, headInterval: Duration = .seconds(5),
        recoveryInterval: Duration = .seconds(5)
    ) {
        self.batch = batch
        self.rebuildBatch = rebuildBatch
        self.rowsInMemory = rowsInMemory
        self.headInterval = headInterval
        self.recoveryInterval = recoveryInterval
    }
}
