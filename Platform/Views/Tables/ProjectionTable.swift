import EventSourcing
import JSON
import Postgres

/// Folds events into the rows of one projection, through a bounded cache of typed rows.
///
/// A row is read from the table at most once while it stays in the cache, and written at most once a commit. While the cache holds the whole table
/// (it began empty and nothing was evicted) nothing is read at all; nor is a row that is written once, and such rows leave the cache with the commit.
final class ProjectionTable<P: Projection>: FoldedTable where P.Row: JSONRepresentable {
    let table: ViewTable
    private let capacity: Int
    private var cache = RowCache<P.Row>()
    private var isComplete: Bool
    private let writtenOnce: Bool
    private(set) var changedBytes = 0
    /// For each planned event the slots it touches, one after another, and where the next event's begin.
    private var touched: [Int] = []
    private var ends: [Int] = []
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
        writtenOnce = P.view.writtenOnce
        self.channels = channels
        isComplete = startsEmpty
    }

    func plan(_ events: [Recorded<P.Event>]) -> PostgresArray {
        touched.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        missing.removeAll(keepingCapacity: true)
        // Through a span: iterating over the array would copy each event with all its texts.
        let events = events.span
        for index in events.indices {
            for id in P.rows(touchedBy: events[index]) {
                let (number, isNew) = cache.touch(id)
                touched.append(number)
                if isNew {
                    if isComplete || writtenOnce { cache[number].isLoaded = true } else { missing.append(number) }
                }
            }
            ends.append(touched.count)
        }
        lookups.hits += touched.count - missing.count
        lookups.misses += missing.count
        var ids = PostgresArray(of: .text, reservingBytes: missing.count * 40)
        for number in missing { ids.append(cache[number].id) }
        return ids
    }

    func load(_ rows: PostgresRows) throws {
        for row in rows {
            let id = try row.text(0)
            let number = cache.touch(id).number
            let document = try row.bytes(1)
            cache[number].bytes = document.count
            do { cache[number].row = try P.Row(jsonBytes: document) } catch {
                throw ViewError(
                    .unreadableRow, "row \(id) of \(table.name) is not a document of \(P.view.name): \(error)", underlying: error)
            }
            cache[number].isStored = true
        }
        for number in missing { cache[number].isLoaded = true }
    }

    func apply(_ events: [Recorded<P.Event>]) throws {
        var next = 0
        let events = events.span
        for index in events.indices {
            let end = ends[index]
            while next < end {
                let number = touched[next]
                next += 1
                let id = cache[number].id
                if let channels, !cache[number].isDirty, let row = cache[number].row { former[number] = channels(row, id) }
                do { try P.apply(events[index], to: &cache[number].row, id: id) } catch {
                    throw FoldFault(events[index], in: P.view, row: id, error)
                }
                cache[number].position = Int64(clamping: events[index].position.sequence)
                cache[number].microseconds = events[index].time.microseconds
                if !cache[number].isDirty {
                    cache[number].isDirty = true
                    dirty.append(number)
                    changedBytes += max(cache[number].bytes, Self.shortDocument)
                }
            }
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
            guard let row = cache[number].row else {
                if cache[number].isStored { removed.append(cache[number].id) }
                if channels != nil { tell(number, nil, []) }
                continue
            }
            let slot = cache[number]
            let document = row.jsonBytes
            cache[number].bytes = document.count
            block.append(id: slot.id, document: document, position: slot.position, microseconds: slot.microseconds)
            if let channels { tell(number, document, channels(row, slot.id)) }
            if block.documentBytes >= Self.statementBytes {
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
            cache[number].isDirty = false
            cache[number].isStored = cache[number].row != nil
        }
        dirty.removeAll(keepingCapacity: true)
        changedBytes = 0
        former.removeAll(keepingCapacity: true)
        rowChanges.removeAll()
        if cache.evict(downTo: writtenOnce ? 0 : capacity) { isComplete = false }
    }

    /// Notes what is to be told of a row, where it is on a channel or was.
    private func tell(_ number: Int, _ document: [UInt8]?, _ channels: [Channel]) {
        let before = former[number] ?? []
        guard !channels.isEmpty || !before.isEmpty else { return }
        let slot = cache[number]
        rowChanges.append(
            RowChange(
                view: P.view.name, id: slot.id, position: UInt64(clamping: slot.position), document: document, channels: channels,
                former: before))
    }

    /// How long a document is taken to be that has never been written.
    private static var shortDocument: Int { 512 }

    /// Postgres takes up to 1 GiB in one parameter; statements are cut long before that.
    private static var statementBytes: Int { 16 << 20 }
}
