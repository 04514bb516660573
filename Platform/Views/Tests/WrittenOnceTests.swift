import EventSourcing
import PlatformTesting
import Postgres
import Testing
import Views

/// Rows that one event makes and no other touches.
@Suite(.postgres, .serialized) struct WrittenOnceTests {
    private func entries(_ range: ClosedRange<Int>) -> [Recorded<LedgerEvent>] {
        range.flatMap { Ledger.record([.deposited(account: "a", amount: Int64($0))], at: UInt64($0)) }
    }

    private func tables(at checkpoint: Checkpoint, of ledger: Ledger) throws -> AggregatorTables<LedgerEvent> {
        try AggregatorTables([ViewProjection(Entries.self)], at: checkpoint, of: ledger.store, rowsInMemory: 100)
    }

    @Test func `they are not looked for, however many there are and whoever goes on`() async throws {
        try await Ledger.with([Entries.view]) { ledger async throws in
            var checkpoint = try await ledger.store.establish(epoch: Ledger.epoch)
            for start in [1, 301, 601] {
                // As after a restart, when the table is not empty any more.
                let tables = try tables(at: checkpoint, of: ledger)
                try await tables.fold(entries(start...start + 199))
                try await tables.fold(entries(start + 200...start + 299))
                #expect(tables.changedRows == 300)
                #expect(tables.takeLookups() == (300, 0))
                checkpoint = try await ledger.store.commit(
                    tables.changes(), movingFrom: checkpoint, to: checkpoint.advanced(to: UInt64(start + 299), lastEventID: "x"))
                tables.settle()
            }
            let rows = try await ledger.reader.page(Entries.view, limit: 1_000)
            #expect(rows.count == 900)
            #expect(rows.last.map { String(decoding: $0.data, as: UTF8.self) } == #"{"owner": "", "balance": 99}"#)
        }
    }

    /// They are gone from memory once they are handed over, and taken to be absent: an event that touched one again breaks the promise, and is
    /// refused instead of writing over what is there.
    @Test func `they are not kept`() async throws {
        try await Ledger.with([Entries.view]) { ledger async throws in
            let start = try await ledger.store.establish(epoch: Ledger.epoch)
            let tables = try tables(at: start, of: ledger)
            try await tables.fold(Ledger.record([.deposited(account: "a", amount: 1)], at: 1))
            #expect(tables.changedRows == 1 && tables.changedBytes > 0)
            let next = try await ledger.store.commit(
                tables.changes(), movingFrom: start, to: start.advanced(to: 1, lastEventID: "x"))
            tables.settle()
            #expect(tables.changedRows == 0 && tables.changedBytes == 0 && tables.changes().isEmpty)
            try await tables.fold(Ledger.record([.renamed(account: "a", owner: "Ada")], at: 1))
            let error = await #expect(throws: PostgresError.self) {
                try await ledger.store.commit(tables.changes(), movingFrom: next, to: next.advanced(to: 2, lastEventID: "x"))
            }
            #expect(error?.sqlState == "23505")
            let row = try await ledger.reader.row(Entries.view, id: "1").map { String(decoding: $0.data, as: UTF8.self) }
            #expect(row == #"{"owner": "", "balance": 1}"#)
        }
    }

    /// What is handed over counts as settled: what is folded beside its commit is in the next one. Nothing is read before that commit is done.
    @Test func `what is folded beside a commit goes into the next one`() async throws {
        try await Ledger.with { ledger async throws in
            var checkpoint = try await ledger.store.establish(epoch: Ledger.epoch)
            let tables = try ledger.tables(at: checkpoint, rowsInMemory: 0)
            try await tables.fold(Ledger.record([.deposited(account: "a", amount: 1)], at: 1))
            let changes = tables.changes()
            tables.settle()
            var commits = 0
            try await tables.fold(Ledger.record([.deposited(account: "a", amount: 2)], at: 2)) {
                checkpoint = try await ledger.store.commit(
                    changes, movingFrom: checkpoint, to: checkpoint.advanced(to: 1, lastEventID: "x"))
                commits += 1
            }
            #expect(commits == 1)
            _ = try await ledger.store.commit(
                tables.changes(), movingFrom: checkpoint, to: checkpoint.advanced(to: 2, lastEventID: "x"))
            #expect(try await ledger.rows() == [#"a: {"owner": "", "balance": 3}"#])
        }
    }

    @Test func `what a commit would take is known before it, by what the rows were`() async throws {
        try await Ledger.with { ledger async throws in
            let start = try await ledger.store.establish(epoch: Ledger.epoch)
            let tables = try ledger.tables(at: start)
            let owner = String(repeating: "x", count: 10_000)
            let next = try await ledger.commit([.renamed(account: "a", owner: owner)], at: 1, from: start, into: tables)
            #expect(tables.changedBytes == 0)
            try await tables.fold(Ledger.record([.deposited(account: "a", amount: 1), .deposited(account: "a", amount: 1)], at: 2))
            #expect((10_000..<10_100).contains(tables.changedBytes), "each row counts once")
            let read = try ledger.tables(at: next)
            try await read.fold(Ledger.record([.deposited(account: "a", amount: 1)], at: 2))
            #expect((10_000..<10_100).contains(read.changedBytes), "a row that was read counts as well")
        }
    }

    /// Each deposit as an entry of its own; one that were touched again would add up.
    private enum Entries: Projection {
        static let view = ViewDefinition("entries", version: 1, writtenOnce: true)

        static func rows(touchedBy event: Recorded<LedgerEvent>) -> [String] { ["\(event.position.sequence)"] }

        static func apply(_ event: Recorded<LedgerEvent>, to row: inout Account?, id: String) {
            Accounts.apply(event, to: &row, id: id)
        }
    }
}
