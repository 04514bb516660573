public import EventSourcing
public import JSON

/// A projection without the type of its rows, so that an aggregator can hold several.
public struct ViewProjection<Event: EventUnion>: Sendable {
    public let view: ViewDefinition
    let makeTable: @Sendable (_ table: ViewTable, _ startsEmpty: Bool, _ capacity: Int) -> any FoldedTable<Event>

    public init<P: Projection>(_ projection: P.Type) where P.Event == Event, P.Row: JSONRepresentable {
        view = P.view
        makeTable = { table, startsEmpty, capacity in ProjectionTable<P>(table, startsEmpty: startsEmpty, capacity: capacity) }
    }
}
