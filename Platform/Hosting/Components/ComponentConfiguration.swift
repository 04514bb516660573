/// How a component is run.
public struct ComponentConfiguration: Sendable {
    /// How many commands may be under way at once; those of one entity are always one after the other.
    public var concurrency: Int
    /// How many entities are kept in memory.
    public var cachedEntities: Int
    /// How far the handled commands may run ahead of the stored checkpoint. After a crash so many commands are looked up in the OUTCOMES stream.
    public var checkpointDistance: UInt64
    /// How often the checkpoint is stored while commands are handled.
    public var checkpointInterval: Duration
    /// How long another instance's checkpoint must stand still before this one takes over.
    public var takeOverAfter: Duration

    public init(
        concurrency: Int = 1_024, cachedEntities: Int = 10_000, checkpointDistance: UInt64 = 8_192,
        checkpointInterval: Duration = .milliseconds(200), takeOverAfter: Duration = .seconds(10)
    ) {
        self.concurrency = concurrency
        self.cachedEntities = cachedEntities
        self.checkpointDistance = checkpointDistance
        self.checkpointInterval = checkpointInterval
        self.takeOverAfter = takeOverAfter
    }
}
