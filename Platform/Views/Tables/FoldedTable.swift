import EventSourcing
import Postgres

/// One view's table as the aggregator sees it, whatever its rows are.
///
/// Events go through in order: `plan`, `load` where rows are missing, `apply`; as often as wanted before `changes`, and `settle` once those are
/// committed. After a failure the table is no longer true to the database and has to be made anew.
protocol FoldedTable<Event>: AnyObject {
    associatedtype Event: EventUnion

    var table: ViewTable { get }
    /// Notes which rows the events touch, and gives the ids of those that have to be loaded first.
    func plan(_ events: [Recorded<Event>]) -> PostgresArray
    /// Takes in the rows that `plan` asked for: id and document. The others are known to be absent from now on.
    func load(_ rows: PostgresRows) throws
    /// Folds the planned events into their rows. Throws `FoldFault`.
    func apply(_ events: [Recorded<Event>]) throws
    /// How often a row was looked for since the last call: found in memory, and not.
    func takeLookups() -> (hits: Int, misses: Int)
    /// How many rows have changed since the last `settle`.
    var changedRows: Int { get }
    /// About how long their documents are together.
    var changedBytes: Int { get }
    /// What has changed since the last `settle`, as statements.
    func changes() -> [PostgresQuery]
    /// What `changes` has written that is to be told on channels.
    var rowChanges: [RowChange] { get }
    /// Notes that the changes are committed.
    func settle()
}
