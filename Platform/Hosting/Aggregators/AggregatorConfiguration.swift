/// How an aggregator is run.
public struct AggregatorConfiguration: Sendable {
    /// After how many events the rows are written while the aggregator is behind; at the end of the stream each event is written as it comes.
    public var batch = 65_536
    /// The same while a generation is built that nobody reads yet: the fewer transactions, the less often a row that changes often is written.
    public var rebuildBatch = 262_144
    /// How many rows of each table are kept in memory.
    public var rowsInMemory = 50_000
    /// How often the end of the stream is looked up: for the lag, for stalls, and to see that the stream is still the one that was read.
    public var headInterval: Duration = .seconds(5)
    /// How often an aggregator that has stopped looks whether a replay has replaced the generation it stopped at.
    public var recoveryInterval: Duration = .seconds(5)
    /// How many messages may be parked; one more stops the aggregator, because so many are no single entities' fault.
    public var parkedAtMost = 10_000
    /// How often orders about parked lanes are looked for, in case that their announcement was lost.
    public var orderInterval: Duration = .seconds(3)
    /// How often an instance that stands by looks how far the one that works has come.
    public var standbyInterval: Duration = .seconds(1)
    /// For how long the checkpoint may stand still, with messages behind it, before an instance that stands by takes over.
    public var takeOverAfter: Duration = .seconds(5)
    /// For how long it may before that is a stall: `/ready` turns red.
    public var stallPatience: Duration = .seconds(30)
    /// How it tells on channels what it has committed.
    var telling = ChannelTeller.Limits()

    public init() {}
}
