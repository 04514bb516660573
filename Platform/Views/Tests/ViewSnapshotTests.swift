import EventSourcing
import PlatformTesting
import Testing
import Views

/// Rows read together with how far the aggregator has come.
@Suite(.postgres, .serialized) struct ViewSnapshotTests {
    @Test func `a row, a page and a row that is not there say as of where they are known`() async throws {
        try await Ledger.with { ledger async throws in
            let start = try await ledger.store.establish(epoch: Ledger.epoch)
            _ = try await ledger.commit([.deposited(account: "a", amount: 5)], at: 7, from: start, into: ledger.tables(at: start))
            let aggregator = start.aggregator
            let found = try await ledger.reader.row(ViewQuery("accounts", id: "a", limit: 1), asOf: aggregator)
            #expect(found.row?.position == 7 && found.position == 7)
            let missing = try await ledger.reader.row(ViewQuery("accounts", id: "b", limit: 1), asOf: aggregator)
            #expect(missing.row == nil && missing.position == 7)
            let page = try await ledger.reader.page(ViewQuery("accounts", limit: 10), asOf: aggregator)
            #expect(page.rows == [try #require(found.row)] && page.position == 7)
            let nobody = try await ledger.reader.row(ViewQuery("accounts", id: "a", limit: 1), asOf: "nobody")
            #expect(nobody.position == 0)
        }
    }

    @Test func `a row is never newer than where it is said to be`() async throws {
        try await Ledger.with { ledger async throws in
            let start = try await ledger.store.establish(epoch: Ledger.epoch)
            let tables = try ledger.tables(at: start)
            var checkpoint = try await ledger.commit([.deposited(account: "a", amount: 1)], at: 1, from: start, into: tables)
            let reading = Task {
                var seen: UInt64 = 0
                while seen < 200 {
                    let found = try await ledger.reader.row(ViewQuery("accounts", id: "a", limit: 1), asOf: start.aggregator)
                    let page = try await ledger.reader.page(ViewQuery("accounts", limit: 10), asOf: start.aggregator)
                    // Every commit touches the row, so that it stands where the checkpoint does.
                    #expect(found.row?.position == found.position && page.rows.first?.position == page.position)
                    seen = try #require(page.position)
                }
            }
            for position in 2...200 {
                checkpoint = try await ledger.commit(
                    [.deposited(account: "a", amount: 1)], at: UInt64(position), from: checkpoint, into: tables)
            }
            try await reading.value
        }
    }
}
