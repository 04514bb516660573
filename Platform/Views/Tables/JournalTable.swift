import EventSourcing
import JSON
import Postgres

/// Folds events into the rows of a projection whose rows are written once.
///
/// Such a row is not looked for, and turned into its document at once: neither it nor its id is kept. What waits for the commit are the bytes alone.
final class JournalTable<P: Projection>: FoldedTable where P.Row: JSONRepresentable {
    let table: ViewTable
    /// What the planned events touch.
    private var planned = FoldedBatch()
    private var block = RowBlock()
    private var full: [RowBlock] = []
    /// The channels of a row, where they are told what changes.
    private let channels: ((P.Row, String) -> [Channel])?
    private(set) var rowChanges: [RowChange] = []
    private(set) var changedRows = 0
    private(set) var changedBytes = 0
    private var lookups = 0

    /// `channels` gives those of a row, nil where nothing is told.
    init(_ table: ViewTable, channels: ((P.Row, String) -> [Channel])? = nil) {
        self.table = table
        self.channels = channels
    }

    func plan(_ events: [Recorded<P.Event>]) -> PostgresArray {
        planned = FoldedBatch()
        P.forEachRow(touchedBy: events) { event, id in
            planned.touches.append((event, planned.ids.count))
            planned.ids.append(id)
        }
        lookups += planned.ids.count
        return PostgresArray(of: .text)
    }

    func load(_ rows: PostgresRows) {}

    func apply(_ events: [Recorded<P.Event>]) throws {
        var rows = [P.Row?](repeating: nil, count: planned.ids.count)
        do { try P.fold(events, planned, into: &rows) } catch {
            throw FoldFault(events[error.event], in: P.view, row: error.row, error.underlying)
        }
        for touch in planned.touches {
            guard let row = rows[touch.row] else { continue }
            let (id, document) = (planned.ids[touch.row], row.jsonBytes)
            let position = touch.event.sequence
            block.append(id: id, document: document, position: Int64(clamping: position), microseconds: touch.event.time.microseconds)
            changedRows += 1
            changedBytes += document.count
            if let channels {
                rowChanges.append(
                    RowChange(
                        view: P.view.name, id: id, position: position, document: document, channels: channels(row, id), former: []))
            }
            if block.documentBytes >= RowBlock.statementBytes {
                full.append(block)
                block = RowBlock()
            }
        }
    }

    func takeLookups() -> (hits: Int, misses: Int) {
        defer { lookups = 0 }
        return (lookups, 0)
    }

    func changes() -> [PostgresQuery] { (block.isEmpty ? full : full + [block]).map(table.insertion) }

    func settle() {
        block = RowBlock()
        full = []
        rowChanges = []
        changedRows = 0
        changedBytes = 0
    }
}
