import EventSourcing
import JSON
import Postgres

/// Folds events into the rows of one projection, through a bounded cache of typed rows.
///
/// A row is read from the table at most once while it stays in the cache, and written at most once a commit. While the cache holds the whole table
/// (it began empty and nothing was evicted) nothing is read at all.
final class ProjectionTable<P: Projection>: FoldedTable where P.Row: JSONRepresentable {
    let table: ViewTable
    private let capacity: Int
    private var cache = RowCache<P.Row>()
    private var isComplete: Bool
    private(set) var changedBytes = 0
    /// What the planned events touch.
    private var touches: [(event: FoldedBatch.Event, row: Int)] = []
    /// The slots changed since the last commit, each once, in the order of their first change.
    private var dirty: [Int] = []
    private var missing: [Int] = []
    private var lookups = (hits: 0, misses: 0)
    /// The channels of a row, where they are told what changes.
    private let channels: ((P.Row, String) -> [Channel])?
    /// By slot the channels of the changed rows before they changed, where there were any.
    private var former: [Int: [Channel]] = [:]
    private(set) var rowChanges: [RowChange] = []

    /// `capacity` is how many rows stay in memory after a commit; `channels` gives those of a row, nil where nothing is told.
    init(_ table: ViewTable, startsEmpty: Bool, capacity: Int, channels: ((P.Row, String) -> [Channel])? = nil) {
        self.table = table
        self.capacity = capacity
        self.channels = channels
        isComplete = startsEmpty
    }

    func plan(_ events: [Recorded<P.Event>]) -> PostgresArray {
        touches.removeAll(keepingCapacity: true)
        missing.removeAll(keepingCapacity: true)
        P.forEachRow(touchedBy: events) { event, id in
            let (number, isNew) = cache.touch(id)
            touches.append((event, number))
            if isNew {
                if isComplete { cache.slots[number].isLoaded = true } else { missing.append(number) }
            }
        }
        lookups.hits += touches.count - missing.count
        lookups.misses += missing.count
        var ids = PostgresArray(of: .text, reservingBytes: missing.count * 40)
        for number in missing { ids.append(cache.slots.ids[number]) }
        return ids
    }

    func load(_ rows: PostgresRows) throws {
        for row in rows {
            let id = try row.text(0)
            let number = cache.touch(id).number
            let document = try row.bytes(1)
            do { cache.rows[number] = try P.Row(jsonBytes: document) } catch {
                throw ViewError(
                    .unreadableRow, "row \(id) of \(table.name) is not a document of \(P.view.name): \(error)", underlying: error)
            }
            cache.slots[number].bytes = document.count
            cache.slots[number].isStored = true
        }
        for number in missing { cache.slots[number].isLoaded = true }
    }

    func apply(_ events: [Recorded<P.Event>]) throws {
        for touch in touches {
            let number = touch.row
            if !cache.slots[number].isDirty {
                if let channels, let row = cache.rows[number] { former[number] = channels(row, cache.slots.ids[number]) }
                cache.slots[number].isDirty = true
                dirty.append(number)
                changedBytes += max(cache.slots[number].bytes, Self.shortDocument)
            }
            cache.slots[number].position = Int64(clamping: touch.event.sequence)
            cache.slots[number].microseconds = touch.event.time.microseconds
        }
        var batch = FoldedBatch(ids: cache.slots.ids)
        swap(&batch.touches, &touches)
        defer { swap(&batch.touches, &touches) }
        do { try P.fold(events, batch, into: &cache.rows) } catch {
            throw FoldFault(events[error.event], in: P.view, row: error.row, error.underlying)
        }
    }

    func takeLookups() -> (hits: Int, misses: Int) {
        defer { lookups = (0, 0) }
        return lookups
    }

    var changedRows: Int { dirty.count }

    func changes() -> [PostgresQuery] {
        var removed = PostgresArray(of: .text)
        var block = RowBlock(reservingRows: dirty.count)
        var upserts: [PostgresQuery] = []
        rowChanges.removeAll()
        for number in dirty {
            let (id, slot) = (cache.slots.ids[number], cache.slots[number])
            guard let row = cache.rows[number] else {
                if slot.isStored { removed.append(id) }
                if channels != nil { tell(number, nil, []) }
                continue
            }
            let document = row.jsonBytes
            cache.slots[number].bytes = document.count
            block.append(id: id, document: document, position: slot.position, microseconds: slot.microseconds)
            if let channels { tell(number, document, channels(row, id)) }
            if block.documentBytes >= RowBlock.statementBytes {
                upserts.append(table.upsert(block))
                block = RowBlock()
            }
        }
        if !block.isEmpty { upserts.append(table.upsert(block)) }
        // Deletions first: a row may take over what was unique to another.
        return removed.count > 0 ? [table.deletion(of: removed)] + upserts : upserts
    }

    func settle() {
        for number in dirty {
            cache.slots[number].isDirty = false
            cache.slots[number].isStored = cache.rows[number] != nil
        }
        dirty.removeAll(keepingCapacity: true)
        changedBytes = 0
        former.removeAll(keepingCapacity: true)
        rowChanges.removeAll()
        if cache.evict(downTo: capacity) { isComplete = false }
    }

    /// Notes what is to be told of a row, where it is on a channel or was.
    private func tell(_ number: Int, _ document: [UInt8]?, _ channels: [Channel]) {
        let before = former[number] ?? []
        guard !channels.isEmpty || !before.isEmpty else { return }
        rowChanges.append(
            RowChange(
                view: P.view.name, id: cache.slots.ids[number], position: UInt64(clamping: cache.slots[number].position),
                document: document, channels: channels, former: before))
    }

    /// How long a document is taken to be that has never been written.
    private static var shortDocument: Int { 512 }
}
