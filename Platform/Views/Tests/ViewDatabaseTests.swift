import EventSourcing
import PlatformTesting
import Postgres
import Testing
import Views

@Suite(.postgres, .serialized) struct ViewDatabaseTests {
    @Test func severalProcessesMayCreateItAtOnce() async throws {
        let database = try ViewDatabase(
            context: "ledger", prefix: PostgresServer.uniquePrefix(), on: try PostgresServer.current.configuration)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<6 { group.addTask { try await database.create() } }
            try await group.waitForAll()
        }
        let connection = PostgresConnection(database.configuration)
        #expect(try await connection.query("SELECT count(*) FROM tributary.checkpoints").first?.int64(0) == 0)
        await connection.close()
        try await database.drop()
    }

    @Test func aDatabaseOfAnEarlierReleaseGetsWhatItLacksAndKeepsItsCheckpoints() async throws {
        try await Ledger.with { ledger async throws in
            let start = try await ledger.store.establish(epoch: Ledger.epoch)
            let read = try await ledger.commit([.deposited(account: "a", amount: 1)], at: 1, from: start, into: ledger.tables(at: start))
            let connection = PostgresConnection(ledger.database.configuration)
            try await connection.execute("DROP TABLE tributary.given_up, tributary.parked, tributary.parked_lanes")
            try await connection.execute("ALTER TABLE tributary.checkpoints DROP COLUMN revision")
            await connection.close()
            try await ledger.database.create()
            #expect(try await ledger.store.active() == read)
            #expect(try await ledger.store.parkedEntities(of: read).isEmpty)
        }
    }

    @Test func severalProcessesMayMakeTheFirstTablesAtOnce() async throws {
        try await Ledger.with { ledger async throws in
            let found = try await withThrowingTaskGroup(of: Checkpoint.self) { group in
                for _ in 0..<6 {
                    group.addTask {
                        let store = try AggregatorStore(aggregator: "ledger", views: [Accounts.view], in: ledger.database)
                        let checkpoint = try await store.establish(epoch: Ledger.epoch)
                        await store.close()
                        return checkpoint
                    }
                }
                return try await group.reduce(into: Set<Checkpoint>()) { $0.insert($1) }
            }
            #expect(found.count == 1)
            #expect(found.first?.generation == 1 && found.first?.isActive == true && found.first?.position == 0)
        }
    }

    @Test func applicationsMayReadAndNothingElse() async throws {
        try await Ledger.with { ledger async throws in
            _ = try await ledger.store.establish(epoch: Ledger.epoch)
            let connection = PostgresConnection(ledger.database.readerConfiguration)
            #expect(try await connection.query("SELECT * FROM accounts").isEmpty)
            #expect(try await connection.query("SELECT * FROM tributary.checkpoints").count == 1)
            for statement: PostgresQuery in [
                "DELETE FROM accounts", "UPDATE tributary.checkpoints SET position = 9", "CREATE TABLE x (n int)", "DROP VIEW accounts",
                "INSERT INTO accounts_v1 VALUES ('a', '{}', 1, now())",
            ] {
                let error = await #expect(throws: PostgresError.self) { try await connection.execute(statement) }
                #expect(error?.sqlState == "42501", "\(statement.sql)")
            }
            await connection.close()
        }
    }

    @Test(arguments: ["", "1a", "Ledger", "a-b", "a\"b", String(repeating: "a", count: 60)])
    func aNameThatIsNoSQLNameIsRefused(name: String) throws {
        let server = try PostgresServer.current.configuration
        let error = #expect(throws: ViewError.self) { try ViewDatabase(context: name, on: server) }
        #expect(error?.code == .badDefinition)
    }

    @Test func aViewThatCannotBeIsRefused() throws {
        let database = try ViewDatabase(context: "ledger", on: try PostgresServer.current.configuration)
        for views in [
            [ViewDefinition("a'b", version: 1)], [ViewDefinition("a", version: 1, indexes: [.init("x'y")])],
            [ViewDefinition("a", version: 1), ViewDefinition("a", version: 2)],
        ] {
            #expect(throws: ViewError.self) { try AggregatorStore(aggregator: "x", views: views, in: database) }
        }
    }
}
