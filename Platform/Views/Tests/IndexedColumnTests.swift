import EventSourcing
import PlatformTesting
import Postgres
import Testing
import Views

@Suite(.postgres, .serialized) struct IndexedColumnTests {
    /// The owner, on whom the index is, stays as it is while the document changes: Postgres then leaves every index alone.
    @Test func anUpdateBesideTheIndexedTextTouchesNoIndex() async throws {
        try await Ledger.with { ledger async throws in
            let connection = PostgresConnection(ledger.database.configuration)
            let store = try AggregatorStore(aggregator: "ledger", views: [Accounts.view], in: ledger.database, over: connection)
            var checkpoint = try await store.establish(epoch: Ledger.epoch)
            let tables = try AggregatorTables([ViewProjection(Accounts.self)], at: checkpoint, of: store)
            let accounts = (0..<10).map { "a\($0)" }
            for position in 1...5 as ClosedRange<UInt64> {
                let events: [LedgerEvent] =
                    position == 1
                    ? accounts.map { .renamed(account: $0, owner: "Ada") } : accounts.map { .deposited(account: $0, amount: 1) }
                try await tables.fold(Ledger.record(events, at: position))
                checkpoint = try await store.commit(
                    tables.changes(), movingFrom: checkpoint, to: checkpoint.advanced(to: position, lastEventID: "e\(position)"))
                tables.settle()
            }
            // The session that wrote holds the counts until it is told to pass them on.
            _ = try await connection.query("SELECT pg_stat_force_next_flush()")
            let counts = try #require(
                try await connection.query(
                    "SELECT n_tup_upd, n_tup_hot_upd FROM pg_stat_user_tables WHERE relname = 'accounts_v1'"
                ).first)
            let (updates, hot) = (try counts.int64(0), try counts.int64(1))
            // All versions fit on one page, so that it does not matter whether Postgres may clear away the old ones yet.
            #expect(updates == 40 && hot == 40)
            await store.close()
        }
    }

    @Test func theViewShowsTheColumnsAndAPageComesOutOfTheirIndex() async throws {
        let view = ViewDefinition("places", version: 1, indexes: [.init("city", "name"), .init("postCode", unique: true)])
        try await Ledger.with([view]) { ledger async throws in
            _ = try await ledger.store.establish(epoch: Ledger.epoch)
            let connection = PostgresConnection(ledger.database.configuration)
            try await connection.execute(
                """
                INSERT INTO places_v1 (id, data, position, updated_at) SELECT 'p' || n, jsonb_build_object('city',
                    jsonb_build_object('name', 'c' || n % 100), 'postCode', n), 1, now() FROM generate_series(1, 2000) AS n
                """)
            let row = try #require(try await connection.query("SELECT * FROM places WHERE id = 'p7'").first)
            #expect(try row.text(4) == "c7" && row.text(5) == "7")
            let page = try await ledger.reader.page(view, after: "p7", limit: 2, filter: ViewFilter("city", "name", equals: "c7"))
            #expect(page.map(\.id) == ["p707", "p807"])

            try await connection.execute("ANALYZE places_v1")
            let plan = try await connection.query(
                "EXPLAIN SELECT id FROM places WHERE id > 'p7' AND city__name = 'c7' ORDER BY id LIMIT 2"
            ).map { try $0.text(0) }.joined(separator: "\n")
            #expect(plan.contains("places_v1_i1") && !plan.contains("Sort"), "\(plan)")

            let error = await #expect(throws: PostgresError.self) {
                try await connection.execute("INSERT INTO places_v1 VALUES ('x', '{\"postCode\": 9}', 1, now())")
            }
            #expect(error?.sqlState == "23505")
            await connection.close()
        }
    }

    /// Rows are found by any text of the array, by what the index holds; and the array itself is what the document has.
    @Test func rowsAreFoundByTheElementsOfAnArray() async throws {
        let view = ViewDefinition("papers", version: 1, indexes: [.elements(of: "readers"), .elements(of: "seen", "by")])
        try await Ledger.with([view]) { ledger async throws in
            _ = try await ledger.store.establish(epoch: Ledger.epoch)
            let connection = PostgresConnection(ledger.database.configuration)
            try await connection.execute(
                """
                INSERT INTO papers_v1 (id, data, position, updated_at) SELECT 'p' || n, jsonb_build_object('readers',
                    jsonb_build_array('u' || n, 'u' || n % 100), 'seen', jsonb_build_object('by', jsonb_build_array(n))), 1, now()
                    FROM generate_series(1, 2000) AS n
                """)
            try await connection.execute(
                "INSERT INTO papers_v1 VALUES ('none', '{}', 1, now()), ('text', '{\"readers\": \"u7\"}', 1, now())")
            func ids(_ condition: String) async throws -> [String] {
                try await connection.query("SELECT id FROM papers WHERE \(unsafeSQL: condition) ORDER BY id").map { try $0.text(0) }
            }
            #expect(try await ids("readers @> '[\"u1907\"]'") == ["p1907"])
            #expect(try await ids("readers ?| array['u1907', 'u2000']") == ["p1907", "p2000"])
            #expect(try await ids("readers = '[\"u1907\", \"u7\"]'") == ["p1907"])
            #expect(try await ids("seen__by @> '[5]'") == ["p5"])

            try await connection.execute("ANALYZE papers_v1")
            for condition in ["readers ? 'u1907'", "readers ?| array['u1907', 'u2000']", "readers @> '[\"u1907\"]'"] {
                let plan = try await connection.query("EXPLAIN SELECT id FROM papers WHERE \(unsafeSQL: condition)")
                    .map { try $0.text(0) }.joined(separator: "\n")
                #expect(plan.contains("papers_v1_i1"), "\(plan)")
            }
            await connection.close()
        }
    }

    @Test func aPathWithoutAColumnIsComparedInTheDocument() async throws {
        try await Ledger.with { ledger async throws in
            let start = try await ledger.store.establish(epoch: Ledger.epoch)
            _ = try await ledger.commit([.deposited(account: "a", amount: 5)], at: 9, from: start, into: ledger.tables(at: start))
            for (filter, count) in [
                (ViewFilter("balance", equals: "5"), 1), (ViewFilter("balance", equals: "6"), 0), (ViewFilter("position", equals: "9"), 0),
                (ViewFilter("id", equals: "a"), 0),
            ] {
                #expect(try await ledger.reader.page(Accounts.view, limit: 9, filter: filter).count == count, "\(filter)")
            }
        }
    }

    /// The way from a generation of the former shape to one with columns and back: the readers notice neither.
    @Test func aGenerationWithIndexesOnExpressionsGoesOnBeingServed() async throws {
        try await Ledger.with { ledger async throws in
            let start = try await ledger.store.establish(epoch: Ledger.epoch)
            let connection = PostgresConnection(ledger.database.configuration)
            for statement: PostgresQuery in [
                "DROP VIEW accounts", "ALTER TABLE accounts_v1 DROP COLUMN owner",
                "CREATE INDEX accounts_v1_i1 ON accounts_v1 ((data #>> '{owner}'), id)",
                "CREATE VIEW accounts AS SELECT id, data, position, updated_at FROM accounts_v1",
                "GRANT SELECT ON accounts TO \(identifier: ledger.database.readerRole)",
            ] { try await connection.execute(statement) }

            let reader = ledger.reader
            func ids() async throws -> [String] {
                try await reader.page(Accounts.view, limit: 9, filter: ViewFilter("owner", equals: "Ada")).map(\.id)
            }
            func columns() async throws -> Int64? {
                try await connection.query("SELECT count(*) FROM information_schema.columns WHERE table_name = 'accounts'").first?.int64(0)
            }
            let events: [LedgerEvent] = [.renamed(account: "a", owner: "Ada"), .renamed(account: "b", owner: "Bob")]
            let old = try await ledger.commit(events, at: 1, from: start, into: ledger.tables(at: start))
            #expect(try await ids() == ["a"])
            let digest = try await reader.digest(of: Accounts.view)

            let fresh = try await ledger.store.begin(epoch: Ledger.epoch)
            _ = try await ledger.commit(events, at: 1, from: fresh, into: ledger.tables(at: fresh))
            _ = try await ledger.store.activate(fresh.generation)
            #expect(try await ids() == ["a"])
            #expect(try await columns() == 5)
            #expect(try await reader.digest(of: Accounts.view) == digest)

            _ = try await ledger.store.activate(old.generation)
            #expect(try await ids() == ["a"])
            #expect(try await columns() == 4)
            await connection.close()
        }
    }

    @Test(
        arguments: [
            [.init("id")], [.init("updated_at")], [.init("xmin")], [.init("a__b")], [.init("a_", "b")],
            [.init("owner"), .init("owner", unique: true)], [.init(String(repeating: "a", count: 64))],
        ] as [[ViewDefinition.Index]])
    func anIndexWhoseColumnWouldCollideIsRefused(indexes: [ViewDefinition.Index]) throws {
        let database = try ViewDatabase(context: "ledger", on: try PostgresServer.current.configuration)
        let error = #expect(throws: ViewError.self) {
            try AggregatorStore(aggregator: "x", views: [ViewDefinition("a", version: 1, indexes: indexes)], in: database)
        }
        #expect(error?.code == .badDefinition)
    }
}
