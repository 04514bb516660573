public import EventSourcing
public import JSON

/// A projection without the type of its rows, so that an aggregator can hold several.
public struct ViewProjection<Event: EventUnion>: Sendable {
    public let view: ViewDefinition
    let makeTable: @Sendable (_ table: ViewTable, _ startsEmpty: Bool, _ capacity: Int, _ telling: Bool) -> any FoldedTable<Event>
    /// On which channels its rows are told; nil where they are told on none.
    let live: LiveRows?

    public init<P: Projection>(_ projection: P.Type) where P.Event == Event, P.Row: JSONRepresentable {
        view = P.view
        makeTable = { table, startsEmpty, capacity, _ in
            if P.view.writtenOnce { return JournalTable<P>(table) }
            return ProjectionTable<P>(table, startsEmpty: startsEmpty, capacity: capacity)
        }
        live = nil
    }

    /// The same of a projection whose rows are told on channels.
    public init<P: LiveProjection>(_ projection: P.Type) where P.Event == Event, P.Row: JSONRepresentable {
        view = P.view
        makeTable = { table, startsEmpty, capacity, telling in
            let channels: ((P.Row, String) -> [Channel])? = telling ? { P.channels(of: $0, id: $1) } : nil
            if P.view.writtenOnce { return JournalTable<P>(table, channels: channels) }
            return ProjectionTable<P>(table, startsEmpty: startsEmpty, capacity: capacity, channels: channels)
        }
        live = LiveRows(P.self)
    }

    /// The kinds of the channels that its rows are told on.
    public var channelKinds: Set<String> { live?.kinds ?? [] }
}
