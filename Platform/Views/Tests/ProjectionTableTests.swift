import EventSourcing
import PlatformTesting
import Testing
import Views

@Suite(.postgres, .serialized) struct ProjectionTableTests {
    @Test func eventsBecomeRows() async throws {
        try await Ledger.with { ledger async throws in
            let start = try await ledger.store.establish(epoch: Ledger.epoch)
            let tables = try ledger.tables(at: start)
            let next = try await ledger.commit(
                [.deposited(account: "a", amount: 5), .renamed(account: "a", owner: "Ada"), .moved(from: "a", to: "b", amount: 2)],
                at: 7, from: start, into: tables)
            #expect(next.position == 7 && next.lastEventID == "e7")
            #expect(try await ledger.rows() == [#"a: {"owner": "Ada", "balance": 3}"#, #"b: {"owner": "", "balance": 2}"#])
            let row = try #require(try await ledger.reader.row(Accounts.view, id: "a"))
            #expect(row.position == 7)
            #expect(row.updatedAt == Timestamp(microseconds: 1_700_000_000_000_007))
            #expect(try await ledger.reader.row(Accounts.view, id: "c") == nil)
        }
    }

    @Test func aRowThatFoldsToNothingIsRemoved() async throws {
        try await Ledger.with { ledger async throws in
            var checkpoint = try await ledger.store.establish(epoch: Ledger.epoch)
            let tables = try ledger.tables(at: checkpoint)
            checkpoint = try await ledger.commit([.deposited(account: "a", amount: 5)], at: 1, from: checkpoint, into: tables)
            checkpoint = try await ledger.commit([.closed(account: "a"), .closed(account: "never")], at: 2, from: checkpoint, into: tables)
            #expect(try await ledger.rows() == [])
            checkpoint = try await ledger.commit([.deposited(account: "a", amount: 1)], at: 3, from: checkpoint, into: tables)
            #expect(try await ledger.rows() == [#"a: {"owner": "", "balance": 1}"#])
        }
    }

    @Test func rowsThatLeftTheMemoryAreReadBack() async throws {
        try await Ledger.with { ledger async throws in
            var checkpoint = try await ledger.store.establish(epoch: Ledger.epoch)
            let tables = try ledger.tables(at: checkpoint, rowsInMemory: 2)
            for position in 1...20 {
                let account = "a\(position % 5)"
                checkpoint = try await ledger.commit(
                    [.deposited(account: account, amount: Int64(position))], at: UInt64(position), from: checkpoint, into: tables)
            }
            #expect(
                try await ledger.rows() == [
                    #"a0: {"owner": "", "balance": 50}"#, #"a1: {"owner": "", "balance": 34}"#, #"a2: {"owner": "", "balance": 38}"#,
                    #"a3: {"owner": "", "balance": 42}"#, #"a4: {"owner": "", "balance": 46}"#,
                ])
        }
    }

    @Test func whoStartsAgainGoesOnFromTheTable() async throws {
        try await Ledger.with { ledger async throws in
            let start = try await ledger.store.establish(epoch: Ledger.epoch)
            let first = try await ledger.commit([.deposited(account: "a", amount: 5)], at: 1, from: start, into: ledger.tables(at: start))
            _ = try await ledger.commit([.deposited(account: "a", amount: 5)], at: 2, from: first, into: ledger.tables(at: first))
            #expect(try await ledger.rows() == [#"a: {"owner": "", "balance": 10}"#])
        }
    }

    /// Batches of any size, a memory of any size: one digest.
    @Test(arguments: [(1, 3), (7, 100), (1_000, 1)])
    func howItIsCutIntoBatchesDoesNotShow(batch: Int, rowsInMemory: Int) async throws {
        let events = (1...200).map { number -> LedgerEvent in
            switch number % 11 {
            case 3: .closed(account: "a\(number % 7)")
            case 5: .moved(from: "a\(number % 7)", to: "a\(number % 5)", amount: 1)
            default: .deposited(account: "a\(number % 9)", amount: Int64(number))
            }
        }
        func digest(batch: Int, rowsInMemory: Int) async throws -> ViewDigest {
            var result: ViewDigest?
            try await Ledger.with { ledger async throws in
                var checkpoint = try await ledger.store.establish(epoch: Ledger.epoch)
                let tables = try ledger.tables(at: checkpoint, rowsInMemory: rowsInMemory)
                for start in stride(from: 0, to: events.count, by: batch) {
                    let slice = events.indices[start..<min(start + batch, events.count)]
                    let recorded = slice.flatMap { Ledger.record([events[$0]], at: UInt64($0 + 1)) }
                    // Folding twice before a commit must not show either.
                    try await tables.fold(Array(recorded.prefix(recorded.count / 2)))
                    try await tables.fold(Array(recorded.suffix(recorded.count - recorded.count / 2)))
                    checkpoint = try await ledger.store.commit(
                        tables.changes(), movingFrom: checkpoint, to: checkpoint.advanced(to: UInt64(slice.endIndex), lastEventID: "x"))
                    tables.settle()
                }
                result = try await ledger.reader.digest(of: Accounts.view)
            }
            return try #require(result)
        }
        let reference = try await digest(batch: 200, rowsInMemory: 100)
        #expect(reference.rows > 0)
        #expect(try await digest(batch: batch, rowsInMemory: rowsInMemory) == reference)
    }
}
