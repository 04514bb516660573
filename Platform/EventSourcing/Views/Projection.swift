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
}
