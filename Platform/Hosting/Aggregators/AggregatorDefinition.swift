public import EventLog
import EventSourcing
public import Views

/// An aggregator: a name, and the projections of one context's events that move forward together, with one checkpoint.
public struct AggregatorDefinition<Event: StoredEvent>: Sendable {
    /// Unique in its context; what `tributary replay` takes, and part of the subject of its announcements.
    public let name: String
    public let projections: [ViewProjection<Event>]

    public init(_ name: String, projections: [ViewProjection<Event>]) {
        self.name = name
        self.projections = projections
    }

    public var context: String { Event.context }

    /// The stream it reads.
    public var stream: String { StreamName.events(of: context) }

    /// Its tables and checkpoints in a database.
    func store(in database: ViewDatabase) throws(ViewError) -> AggregatorStore {
        try AggregatorStore(aggregator: name, views: projections.map(\.view), in: database)
    }
}
