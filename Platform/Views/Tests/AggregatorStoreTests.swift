import EventSourcing
import PlatformTesting
import Postgres
import Testing
import Views

@Suite(.postgres, .serialized) struct AggregatorStoreTests {
    @Test func ofTwoWritersOneCommitsAndTheOtherIsFenced() async throws {
        try await Ledger.with { ledger async throws in
            let start = try await ledger.store.establish(epoch: Ledger.epoch)
            let rival = try AggregatorStore(aggregator: "ledger", views: [Accounts.view], in: ledger.database)
            let mine = try await ledger.statements([.deposited(account: "a", amount: 1)], at: 1, from: start)
            let theirs = try await ledger.statements([.deposited(account: "a", amount: 100)], at: 1, from: start)
            _ = try await ledger.store.commit(mine, movingFrom: start, to: start.advanced(to: 1, lastEventID: "e1"))
            let error = await #expect(throws: ViewError.self) {
                try await rival.commit(theirs, movingFrom: start, to: start.advanced(to: 1, lastEventID: "e1"))
            }
            #expect(error?.code == .fenced)
            #expect(try await ledger.rows() == [#"a: {"owner": "", "balance": 1}"#])
            await rival.close()
        }
    }

    @Test func manyRivalsApplyEachBatchOnce() async throws {
        try await Ledger.with { ledger async throws in
            _ = try await ledger.store.establish(epoch: Ledger.epoch)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<4 {
                    group.addTask {
                        let store = try AggregatorStore(aggregator: "ledger", views: [Accounts.view], in: ledger.database)
                        while let checkpoint = try await store.active(), checkpoint.position < 50 {
                            let tables = try AggregatorTables([ViewProjection(Accounts.self)], at: checkpoint, of: store)
                            let position = checkpoint.position + 1
                            try await tables.fold(Ledger.record([.deposited(account: "a", amount: 1)], at: position))
                            do {
                                _ = try await store.commit(
                                    tables.changes(), movingFrom: checkpoint, to: checkpoint.advanced(to: position, lastEventID: "e"))
                            } catch let error as ViewError where error.code == .fenced {}
                        }
                        await store.close()
                    }
                }
                try await group.waitForAll()
            }
            #expect(try await ledger.rows() == [#"a: {"owner": "", "balance": 50}"#])
        }
    }

    @Test func aCommitWhoseAnswerWasLostIsRecognised() async throws {
        try await Ledger.with { ledger async throws in
            let start = try await ledger.store.establish(epoch: Ledger.epoch)
            let admin = PostgresConnection(ledger.database.configuration)
            // A deferred trigger runs inside COMMIT and ends the session there: nothing was committed, and the caller cannot know.
            try await admin.execute(
                "CREATE FUNCTION leave() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END $$"
            )
            try await admin.execute(
                "CREATE CONSTRAINT TRIGGER leave AFTER INSERT ON accounts_v1 DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION leave()"
            )
            let statements = try await ledger.statements([.deposited(account: "a", amount: 1)], at: 1, from: start)
            let next = start.advanced(to: 1, lastEventID: "e1")
            let error = await #expect(throws: PostgresError.self) { try await ledger.store.commit(statements, movingFrom: start, to: next) }
            #expect(error?.code == .unavailable)
            try await admin.execute("DROP TRIGGER leave ON accounts_v1")
            #expect(try await ledger.store.commit(statements, movingFrom: start, to: next) == next)
            await admin.close()
        }
    }

    @Test func aNewGenerationIsShownAtOnceAndFencesTheOld() async throws {
        try await Ledger.with { ledger async throws in
            let start = try await ledger.store.establish(epoch: Ledger.epoch)
            let oldTables = try ledger.tables(at: start)
            let old = try await ledger.commit([.deposited(account: "a", amount: 1)], at: 1, from: start, into: oldTables)
            let fresh = try await ledger.store.begin(epoch: Ledger.epoch)
            #expect(fresh.generation == 2 && !fresh.isActive && fresh.position == 0)

            let early = await #expect(throws: ViewError.self) { try await ledger.store.activate(2) }
            #expect(early?.code == .behind)

            _ = try await ledger.commit([.deposited(account: "a", amount: 1000)], at: 1, from: fresh, into: ledger.tables(at: fresh))
            #expect(try await ledger.rows() == [#"a: {"owner": "", "balance": 1}"#])
            let shown = try await ledger.store.activate(2)
            #expect(shown.isActive && shown.position == 1)
            #expect(try await ledger.rows() == [#"a: {"owner": "", "balance": 1000}"#])

            let late = await #expect(throws: ViewError.self) {
                try await ledger.commit([.deposited(account: "a", amount: 1)], at: 2, from: old, into: oldTables)
            }
            #expect(late?.code == .fenced)
            _ = try await ledger.commit([.deposited(account: "a", amount: 1)], at: 2, from: shown, into: ledger.tables(at: shown))
            #expect(try await ledger.rows() == [#"a: {"owner": "", "balance": 1001}"#])
        }
    }

    @Test func theFormerGenerationIsKeptForTheStepBackAndOlderOnesGo() async throws {
        try await Ledger.with { ledger async throws in
            _ = try await ledger.store.establish(epoch: Ledger.epoch)
            for _ in 0..<3 { _ = try await ledger.store.activate(try await ledger.store.begin(epoch: Ledger.epoch).generation) }
            #expect(try await ledger.store.generations().map(\.generation) == [3, 4])
            #expect(try await ledger.store.activate(3).isActive)
            #expect(try await ledger.store.active()?.generation == 3)
            let error = await #expect(throws: ViewError.self) { try await ledger.store.drop(3) }
            #expect(error?.code == .badDefinition)
            try await ledger.store.drop(4)
            let connection = PostgresConnection(ledger.database.configuration)
            let tables = try await connection.query("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").map { try $0.text(0) }
            #expect(tables == ["accounts_v3"])
            await connection.close()
        }
    }

    @Test func anUnfinishedGenerationIsReplacedOrJoined() async throws {
        try await Ledger.with { ledger async throws in
            _ = try await ledger.store.establish(epoch: Ledger.epoch)
            #expect(try await ledger.store.begin(epoch: Ledger.epoch).generation == 2)
            #expect(try await ledger.store.begin(epoch: Ledger.epoch, joining: true).generation == 2)
            #expect(try await ledger.store.begin(epoch: Ledger.epoch).generation == 3)
            #expect(try await ledger.store.begin(epoch: "another log", joining: true).generation == 4)
            #expect(try await ledger.store.generations().map(\.generation) == [1, 4])
        }
    }

    @Test func anEmptyCheckpointTakesOnTheLogAsItIs() async throws {
        try await Ledger.with { ledger async throws in
            _ = try await ledger.store.establish(epoch: "one")
            let start = try await ledger.store.establish(epoch: "two")
            #expect(start.epoch == "two")
            _ = try await ledger.commit([.deposited(account: "a", amount: 1)], at: 1, from: start, into: ledger.tables(at: start))
            #expect(try await ledger.store.establish(epoch: "three").epoch == "two")
        }
    }
}
