/// How events become the rows of one view. Pure: the same events give the same rows, always.
public protocol Projection: Sendable {
    associatedtype Event: EventUnion
    /// The document in a row's `data`.
    associatedtype Row: Sendable, Equatable

    static var view: ViewDefinition { get }

    /// The ids of the rows the event may change; none where the view does not care.
    static func rows(touchedBy event: Recorded<Event>) -> [String]

    /// Folds the event into the row with the given id; nil is a row that is not there, before or after.
    ///
    /// Throws where the event cannot be folded: its entity is then parked, and all others go on. A trap ends the process instead.
    static func apply(_ event: Recorded<Event>, to row: inout Row?, id: String) throws

    /// Tells which rows a batch touches, event by event. Every projection has it: see `FoldedBatch`.
    static func forEachRow(touchedBy events: [Recorded<Event>], _ body: (_ event: FoldedBatch.Event, _ id: String) -> Void)

    /// Folds a batch into its rows. Every projection has it: see `FoldedBatch`.
    static func fold(_ events: [Recorded<Event>], _ batch: FoldedBatch, into rows: inout [Row?]) throws(FoldedBatch.Fault)
}
