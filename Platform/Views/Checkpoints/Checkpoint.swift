/// How far an aggregator has read in one generation of its tables.
public struct Checkpoint: Hashable, Sendable {
    public let aggregator: String
    /// Counts the tables built for the aggregator, from 1; part of their names.
    public let generation: Int64
    /// The projections the tables were made by.
    public let versions: ViewVersions
    /// The sequence of the last message whose events are in the rows; 0 before the first.
    public let position: UInt64
    /// When the stream was made that the rows come from: its identity.
    public let epoch: String
    /// The id of the message at `position`; empty at 0.
    public let lastEventID: String
    /// Whether the views show this generation.
    public let isActive: Bool
    /// Counts what changed the rows without moving the position: what was done about parked lanes.
    public let revision: Int64

    public init(
        aggregator: String, generation: Int64, versions: ViewVersions, position: UInt64, epoch: String, lastEventID: String, isActive: Bool,
        revision: Int64 = 0
    ) {
        self.aggregator = aggregator
        self.generation = generation
        self.versions = versions
        self.position = position
        self.epoch = epoch
        self.lastEventID = lastEventID
        self.isActive = isActive
        self.revision = revision
    }

    /// The same generation, further on.
    public func advanced(to position: UInt64, lastEventID: String) -> Checkpoint {
        Checkpoint(
            aggregator: aggregator, generation: generation, versions: versions, position: position, epoch: epoch, lastEventID: lastEventID,
            isActive: isActive, revision: revision)
    }

    /// The same position, after something was done about its parked lanes.
    var revised: Checkpoint {
        Checkpoint(
            aggregator: aggregator, generation: generation, versions: versions, position: position, epoch: epoch, lastEventID: lastEventID,
            isActive: isActive, revision: revision + 1)
    }
}
