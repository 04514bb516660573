import EventSourcing
import Hosting
import PlatformTesting
import Postgres
import Testing
import Views

/// A replay that shows what it built only if that is what was shown.
@Suite(.postgres, .serialized) struct VerificationTests {
    @Test func `equal rows at the same position are switched to, and the position is told`() async throws {
        try await AggregatorHarness.with { harness async throws in
            for number in 0..<50 { try await harness.lock(number % 7) }
            try await harness.running { _ in try await harness.reach(50) }
            // Nobody moves the old generation on: it is compared where it stands, and only then read past.
            for number in 0..<10 { try await harness.lock(number % 7) }
            let result = try await harness.replay(.verify)
            #expect(result.comparison?.isEqual == true && result.comparison?.position == 50)
            #expect(result.shown.generation == 2 && result.shown.position == 60)
            #expect(try await harness.rows().count == 7)
        }
    }

    @Test func `while the live aggregator commits, both are compared at one position`() async throws {
        try await AggregatorHarness.with { harness async throws in
            for number in 0..<100 { try await harness.lock(number % 7) }
            try await harness.running { _ in
                try await harness.reach(100)
                for round in 0..<3 {
                    let going = Task {
                        // At the pace of the view: no faster, or a slow machine would read for ever.
                        while !Task.isCancelled { try await harness.reach(try await harness.lock(round)) }
                    }
                    let result = try await harness.replay(.verify)
                    going.cancel()
                    _ = await going.result
                    #expect(result.comparison?.isEqual == true, "round \(round)")
                    #expect(result.comparison.map { $0.position <= result.shown.position } == true)
                }
            }
        }
    }

    @Test func `rows that differ are named, nothing is switched, and both generations stay`() async throws {
        try await AggregatorHarness.with { harness async throws in
            for number in 0..<50 { try await harness.lock(number % 7) }
            try await harness.running { _ in try await harness.reach(50) }
            let connection = PostgresConnection(harness.database.configuration)
            try await connection.execute(
                "UPDATE locks_v1 SET data = '{\"count\": 1, \"reason\": \"wrong\"}' WHERE id = \(AggregatorHarness.user(3))")
            try await connection.execute("DELETE FROM locks_v1 WHERE id = \(AggregatorHarness.user(5))")
            try await connection.execute(
                "INSERT INTO locks_v1 SELECT 'nobody', data, position, updated_at FROM locks_v1 WHERE id = \(AggregatorHarness.user(1))")
            let mismatch = await #expect(throws: ReplayMismatch.self) { try await harness.replay(.verify) }
            let view = try #require(mismatch?.comparison.views.first)
            #expect(view.differences == 3)
            #expect(view.examples.map(\.kind) == [.different, .surplus, .missing])
            #expect(view.examples.map(\.id) == [AggregatorHarness.user(3), AggregatorHarness.user(5), "nobody"])
            #expect(mismatch.map { "\($0)".contains("generation 2 is not what generation 1 is") } == true)
            let generations = try await connection.query("SELECT generation, active FROM tributary.checkpoints ORDER BY 1").map { row in
                "\(try row.text(0)) \(try row.text(1))"
            }
            #expect(generations == ["1 t", "2 f"])
            #expect(try await connection.query("SELECT count(*) FROM locks_v2").first?.int64(0) == 7, "it can be looked at")
            await connection.close()
            #expect(try await harness.replay(.replace).shown.generation == 3, "a plain replay shows what the stream says")
        }
    }

    @Test func `what was made from another log cannot be compared with`() async throws {
        try await AggregatorHarness.with { harness async throws in
            try await harness.lock(1)
            try await harness.running { _ in try await harness.reach(1) }
            await harness.store.recreate(AggregatorHarness.stream, created: "later")
            let error = await #expect(throws: ViewError.self) { try await harness.replay(.verify) }
            #expect(error?.code == .logRegressed)
        }
    }

    @Test func `a generation that has parked what the shown one has is not switched to, unless that is accepted`() async throws {
        try await AggregatorHarness.with { harness async throws in
            try await harness.lockAlone(1, reason: "poison")
            try await harness.lockAlone(2)
            try await harness.running { _ in try await harness.reach(2) }
            let error = await #expect(throws: ViewError.self) { try await harness.fragile.replay(.replace) }
            #expect(error?.code == .parked)
            #expect(error?.message.contains(AggregatorHarness.user(1)) == true && error?.message.contains("--accept-parked") == true)
            #expect(try await harness.rows() == ["1 poison", "1 late"])
            // Newer code that cannot fold it does not take over by itself either.
            try await harness.fragile.upgradedFragile.running { runner async throws in
                _ = try await harness.fault(of: runner, saying: "has parked 1 entity")
                #expect(try await harness.rows() == ["1 poison", "1 late"])
            }
            let result = try await harness.fragile.replay(.replace, acceptingParked: true)
            #expect(result.parkedMessages == 1 && result.parkedEntities == 1)
            #expect(try await harness.rows() == ["1 late"])
            #expect(try await harness.fragile.replay(.replace).parkedEntities == 1, "what is parked in both is no step back")
        }
    }

    @Test func `nothing is announced while a generation is built`() async throws {
        try await AggregatorHarness.with { harness async throws in
            for _ in 0..<20 { try await harness.lock(1) }
            let heard = await harness.store.listen(to: "view.identity.*", capacity: 100)
            for mode in [ReplayMode.replace, .verify, .rollback] { _ = try await harness.replay(mode) }
            await harness.store.announce("view.identity.end", headers: MessageHeaders(), payload: [])
            #expect(try await heard.next()?.map(\.subject) == ["view.identity.end"])
        }
    }

    @Test func `an aggregator that rebuilds tells of the end alone`() async throws {
        try await AggregatorHarness.with { plain async throws in
            for _ in 0..<100 { try await plain.lock(1) }
            try await plain.running { _ in try await plain.reach(100) }
            var harness = plain.upgraded
            harness.configuration.rebuildBatch = 10
            let (told, tell) = AsyncStream.makeStream(of: UInt64.self)
            try await harness.running(announce: { _, position in tell.yield(position) }) { [harness] runner async throws in
                try await harness.ready(runner)
            }
            tell.finish()
            let positions = await told.reduce(into: []) { $0.append($1) }
            #expect(!positions.isEmpty && positions.allSatisfy { $0 == 100 })
        }
    }
}
