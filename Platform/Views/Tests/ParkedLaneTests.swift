import EventSourcing
import PlatformTesting
import Postgres
import Testing
import Views

@Suite(.postgres, .serialized) struct ParkedLaneTests {
    private let address = EntityAddress(context: "ledger", entity: "account", id: "a")!

    /// A generation at 2 whose message at 2 is parked with an order to try it again.
    private func parked(_ ledger: Ledger) async throws -> (checkpoint: Checkpoint, order: LaneOrder) {
        let start = try await ledger.store.establish(epoch: Ledger.epoch)
        var draft = ParkedDraft()
        draft.open(address, because: "a bug", attempts: 1)
        draft.add(ParkedMessage(stream: "LEDGER_EVENTS", sequence: 2, id: "e2", type: nil), of: address)
        let tables = try ledger.tables(at: start)
        try await tables.fold(Ledger.record([.deposited(account: "a", amount: 1)], at: 1))
        let checkpoint = try await ledger.store.commit(
            tables.changes() + ledger.store.parking(draft, in: start.generation), movingFrom: start,
            to: start.advanced(to: 2, lastEventID: "e2"))
        #expect(try await AggregatorParking(ledger.database, by: "me").order(.retry, for: ConsumerName(.aggregator, "ledger"), address))
        return (checkpoint, try #require(try await ledger.store.orders(of: checkpoint).first))
    }

    @Test func ofTwoThatFoldWhatIsParkedOneFoldsItAndTheOtherHasWrittenNothing() async throws {
        try await Ledger.with { ledger async throws in
            let (checkpoint, order) = try await parked(ledger)
            let rival = try AggregatorStore(aggregator: "ledger", views: [Accounts.view], in: ledger.database)
            let mine = try await ledger.statements([.deposited(account: "a", amount: 10)], at: 2, from: checkpoint)
            let theirs = try await ledger.statements([.deposited(account: "a", amount: 100)], at: 2, from: checkpoint)
            let revised = try await ledger.store.commit(mine, folding: order.messages, of: order, at: checkpoint)
            #expect(revised.position == 2 && revised.revision == checkpoint.revision + 1)
            // By the revision; and were that the same, by the messages that are gone.
            for stale in [checkpoint, revised] {
                let error = await #expect(throws: ViewError.self) {
                    try await rival.commit(theirs, folding: order.messages, of: order, at: stale)
                }
                #expect(error?.code == .fenced)
            }
            #expect(try await ledger.rows() == [#"a: {"owner": "", "balance": 11}"#])
            #expect(try await ledger.store.parkedEntities(of: revised).isEmpty, "the lane ended with its last message")
            await rival.close()
        }
    }

    @Test func rowsInMemoryThatARetryHasMadeOldAreNotWritten() async throws {
        try await Ledger.with { ledger async throws in
            let (checkpoint, order) = try await parked(ledger)
            let stale = try ledger.tables(at: checkpoint)
            try await stale.fold(Ledger.record([.deposited(account: "a", amount: 1000)], at: 3))
            let mine = try await ledger.statements([.deposited(account: "a", amount: 10)], at: 2, from: checkpoint)
            _ = try await ledger.store.commit(mine, folding: order.messages, of: order, at: checkpoint)
            let error = await #expect(throws: ViewError.self) {
                try await ledger.store.commit(stale.changes(), movingFrom: checkpoint, to: checkpoint.advanced(to: 3, lastEventID: "e3"))
            }
            #expect(error?.code == .fenced)
            #expect(try await ledger.rows() == [#"a: {"owner": "", "balance": 11}"#])
        }
    }

    @Test func anOrderThatCameMeanwhileIsNotTakenAwayWithTheOneThatFailed() async throws {
        try await Ledger.with { ledger async throws in
            let (checkpoint, order) = try await parked(ledger)
            let parking = AggregatorParking(ledger.database, by: "me")
            #expect(try await parking.order(.skip(reason: "no"), for: ConsumerName(.aggregator, "ledger"), address))
            _ = try await ledger.store.note("again", against: order, at: checkpoint)
            let lane = try #require(try await parking.lanes().first)
            #expect(lane.order == .skip(reason: "no"))
            #expect(lane.reason == "a bug", "the later order tells how it went")
        }
    }

    @Test func aRowsPositionNeverGoesBack() async throws {
        try await Ledger.with { ledger async throws in
            let start = try await ledger.store.establish(epoch: Ledger.epoch)
            let later = try await ledger.commit([.deposited(account: "a", amount: 1)], at: 7, from: start, into: ledger.tables(at: start))
            let before = try await ledger.reader.row(Accounts.view, id: "a")
            let earlier = try await ledger.statements([.deposited(account: "a", amount: 2)], at: 3, from: later)
            _ = try await ledger.store.commit(earlier, movingFrom: later, to: later.advanced(to: 8, lastEventID: "e8"))
            let row = try #require(try await ledger.reader.row(Accounts.view, id: "a"))
            #expect(row.position == 7 && row.updatedAt == before?.updatedAt)
            #expect(String(decoding: row.data, as: UTF8.self) == #"{"owner": "", "balance": 3}"#)
        }
    }

    @Test func lanesGoWithTheirGeneration() async throws {
        try await Ledger.with { ledger async throws in
            let (checkpoint, _) = try await parked(ledger)
            for _ in 0..<2 {
                let fresh = try await ledger.store.begin(epoch: Ledger.epoch)
                let read = try await ledger.store.commit([], movingFrom: fresh, to: fresh.advanced(to: 2, lastEventID: "e2"))
                _ = try await ledger.store.activate(read.generation)
                #expect(try await AggregatorParking(ledger.database, by: "me").lanes().isEmpty)
            }
            #expect(try await ledger.store.parkedEntities(of: checkpoint).isEmpty, "the first generation is dropped")
        }
    }
}
