/// How a component is run.
public struct ComponentConfiguration: Sendable {
    /// How many entities are kept in memory.
    public var cachedEntities: Int
    /// When the entities' snapshots are written.
    public var snapshots: SnapshotConfiguration
    /// How its commands are read.
    public var consuming: ConsumerConfiguration

    public init(
        cachedEntities: Int = 10_000, snapshots: SnapshotConfiguration = SnapshotConfiguration(),
        consuming: ConsumerConfiguration = ConsumerConfiguration()
    ) {
        self.cachedEntities = cachedEntities
        self.snapshots = snapshots
        self.consuming = consuming
    }
}
