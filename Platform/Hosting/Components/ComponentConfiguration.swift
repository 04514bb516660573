/// How a component is run.
public struct ComponentConfiguration: Sendable {
    /// How many entities are kept in memory.
    public var cachedEntities: Int
    /// How its commands are read.
    public var consuming: ConsumerConfiguration

    public init(cachedEntities: Int = 10_000, consuming: ConsumerConfiguration = ConsumerConfiguration()) {
        self.cachedEntities = cachedEntities
        self.consuming = consuming
    }
}
