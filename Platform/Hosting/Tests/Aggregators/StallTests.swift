import EventSourcing
import Hosting
import PlatformTesting
import Postgres
import Testing
import Views

/// An aggregator that does not move while its stream does says so.
@Suite(.postgres, .serialized) struct StallTests {
    @Test func `a stall turns it not ready and is logged once, and so is its end`() async throws {
        try await AggregatorHarness.with { plain async throws in
            var harness = plain
            let log = LogRecorder()
            harness.logger = log.logger
            harness.configuration.stallPatience = .seconds(2)
            let fixed = harness
            try await fixed.running { runner async throws in
                try await fixed.lock(1)
                try await fixed.reach(1)
                try await fixed.ready(runner)
                let blocker = PostgresConnection(fixed.database.configuration)
                _ = try await blocker.query("BEGIN")
                _ = try await blocker.query("LOCK TABLE tributary.checkpoints IN EXCLUSIVE MODE")
                try await fixed.lock(1)
                _ = try await fixed.fault(of: runner, saying: "has stood at 1 for")
                let before = await runner.status.stall?.lasting ?? .zero
                _ = try await eventually("the stall grows") {
                    (await runner.status.stall?.lasting ?? .zero) > before + .milliseconds(200) ? true : nil
                }
                _ = try await blocker.query("ROLLBACK")
                try await fixed.reach(2)
                try await fixed.ready(runner)
                // A slow machine may have made it stall at 0 before.
                let stalls = await log.finish().filter(Self.tellsStall)
                #expect(stalls.count == 1)
                #expect(stalls.first?.hasPrefix("error") == true)
                await blocker.close()
            }
        }
    }

    private static func tellsStall(_ line: String) -> Bool {
        line.contains("the aggregator has stalled") && line.contains("locks has stood at 1 for")
    }
}
