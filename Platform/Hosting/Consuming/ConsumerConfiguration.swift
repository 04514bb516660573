/// How a consumer is run.
public struct ConsumerConfiguration: Sendable {
    /// How many messages may be under way at once; those of one entity are always one after the other.
    public var concurrency: Int
    /// How far the handled messages may run ahead of the stored checkpoint. After a crash so many are looked at with suspicion: they may have been handled.
    public var checkpointDistance: UInt64
    /// How often the checkpoints are stored while messages are handled.
    public var checkpointInterval: Duration
    /// How often an instance tells the others that it lives.
    public var heartbeat: Duration
    /// An instance that was not heard for so long has lost its partitions, even if the server still holds its connection.
    public var silence: Duration
    /// How often a message is tried, with back-off (100 ms, doubled), before its entity is parked. Faults that pass are not counted.
    public var attempts: Int
    /// How many messages may be parked before the consumer holds instead: then it is not single entities that are at fault.
    public var parkedMessages: Int
    /// How long there may be something to handle without progress before that is called a stall.
    public var stallAfter: Duration

    public init(
        concurrency: Int = 1_024, checkpointDistance: UInt64 = 8_192, checkpointInterval: Duration = .milliseconds(200),
        heartbeat: Duration = .seconds(1), silence: Duration = .seconds(5), attempts: Int = 6, parkedMessages: Int = 10_000,
        stallAfter: Duration = .seconds(30)
    ) {
        self.concurrency = concurrency
        self.checkpointDistance = checkpointDistance
        self.checkpointInterval = checkpointInterval
        self.heartbeat = heartbeat
        self.silence = silence
        self.attempts = attempts
        self.parkedMessages = parkedMessages
        self.stallAfter = stallAfter
    }
}
