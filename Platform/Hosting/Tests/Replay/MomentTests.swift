import EventSourcing
import Hosting
import IdentityEvents
import JSON
import PlatformTesting
import Postgres
import Testing
import Views

/// Views as they were at a position.
@Suite(.postgres, .serialized) struct MomentTests {
    private func moments(_ harness: AggregatorHarness) throws -> MomentRunner<IdentityEvent> {
        var configuration = harness.configuration
        configuration.rebuildBatch = 7
        configuration.rowsInMemory = 2
        return try MomentRunner(harness.definition, store: harness.store, database: harness.database, configuration: configuration)
    }

    private func rows(_ table: String, _ harness: AggregatorHarness) async throws -> [String] {
        let connection = PostgresConnection(harness.database.configuration)
        let rows = try await connection.query("SELECT data ->> 'count', data ->> 'reason' FROM \(identifier: table) ORDER BY id").map {
            row in
            "\(try row.text(0)) \(try row.text(1))"
        }
        await connection.close()
        return rows
    }

    @Test func `every position gives the rows that a replay of so much gives`() async throws {
        try await AggregatorHarness.with { harness async throws in
            var expected: [UInt64: [String]] = [:]
            for number in 0..<30 {
                let position = try await harness.lock(number % 4, reason: "r\(number)")
                if number % 9 == 8 {
                    try await harness.running { _ in try await harness.reach(position) }
                    expected[position] = try await harness.rows()
                }
            }
            let before = try await harness.reader.digest(of: Locks.view)
            for (position, rows) in expected {
                let moment = try await moments(harness).run(at: position)
                #expect(moment.tables == ["locks_at_\(position)"] && moment.events == Int(position) && moment.leftOut == [])
                #expect(try await self.rows("locks_at_\(position)", harness) == rows)
            }
            _ = try await moments(harness).run(at: 9)
            #expect(try await rows("locks_at_9", harness) == expected[9], "a second time takes the place of the first")
            #expect(try await harness.reader.digest(of: Locks.view) == before)
            #expect(try await harness.reader.position(of: "locks") == 27, "no generation was touched")

            await #expect(throws: PostgresError.self, "applications may not read it") {
                try await harness.reader.page(ViewDefinition("locks_at_9", version: 1), limit: 1)
            }
            #expect(try await moments(harness).drop(at: 9))
            #expect(try await moments(harness).drop(at: 9) == false)
            await #expect(throws: PostgresError.self) { try await rows("locks_at_9", harness) }
        }
    }

    @Test func `an entity stands still where its message cannot be folded, and is named`() async throws {
        try await AggregatorHarness.with { harness async throws in
            for user in 1...2 { try await harness.lockAlone(user) }
            try await harness.lockAlone(1, reason: "poison")
            try await harness.appendNonsense(of: 3)
            for user in 1...3 { try await harness.lockAlone(user) }
            let moment = try await moments(harness.fragile).run(at: 7)
            #expect(moment.leftOut == [AggregatorHarness.address(of: 1), AggregatorHarness.address(of: 3)])
            #expect(try await rows("locks_at_7", harness) == ["1 late", "2 late"])
        }
    }

    @Test(arguments: [0, 4] as [UInt64])
    func `a position that the stream does not have is refused`(position: UInt64) async throws {
        try await AggregatorHarness.with { harness async throws in
            for _ in 0..<3 { try await harness.lock(1) }
            let error = await #expect(throws: ViewError.self) { try await moments(harness).run(at: position) }
            #expect(error?.code == .notReached)
        }
    }
}
