import EventSourcing
import PlatformTesting
import Testing
import Views

/// A log that is not the one the views come from is never projected over them: neither from the start on, nor when it changes under the aggregator.
@Suite(.postgres, .serialized) struct EpochFenceTests {
    enum Damage: CaseIterable, Sendable {
        case recreated, truncated, restored

        /// Does it to a log of five messages, and gives what the aggregator has to say about it.
        func strike(_ harness: AggregatorHarness) async throws -> [String] {
            let stream = AggregatorHarness.stream
            switch self {
            case .recreated:
                await harness.store.recreate(stream, created: "later", appending: harness.others(at: 0..<7))
                return ["made at later", "made at 2026-01-01T00:00:00Z"]
            case .truncated:
                await harness.store.recreate(stream, created: "2026-01-01T00:00:00Z", keeping: 3)
                return ["ends at 3", "read to 5", "2 are missing"]
            case .restored:
                await harness.store.recreate(
                    stream, created: "2026-01-01T00:00:00Z", keeping: 3, appending: harness.others(at: 3..<7))
                return ["has the event other4/", "at 5", "have read c4/"]
            }
        }
    }

    @Test(arguments: Damage.allCases)
    func `at the start it stops the aggregator, with the positions and what to do`(damage: Damage) async throws {
        try await AggregatorHarness.with { harness async throws in
            for _ in 0..<5 { try await harness.lock(1) }
            try await harness.running { _ in try await harness.reach(5) }
            let said = try await damage.strike(harness)
            try await harness.running { runner async throws in
                let fault = try await harness.fault(of: runner, saying: "logRegressed")
                for part in said + ["tributary replay locks"] { #expect(fault.contains(part), "\(fault)") }
                #expect(try await harness.rows() == ["5 late"])
            }
        }
    }

    @Test(arguments: Damage.allCases)
    func `while it runs it stops the aggregator, and a replay helps`(damage: Damage) async throws {
        try await AggregatorHarness.with { harness async throws in
            for _ in 0..<5 { try await harness.lock(1) }
            try await harness.running { runner async throws in
                try await harness.reach(5)
                try await harness.ready(runner)
                let said = try await damage.strike(harness)
                let fault = try await harness.fault(of: runner, saying: "logRegressed")
                for part in said + ["tributary replay locks"] { #expect(fault.contains(part), "\(fault)") }
                #expect(try await harness.rows() == ["5 late"], "nothing of the other log is in the views")
                #expect(try await harness.reader.position(of: "locks") == 5)

                _ = try await harness.replay()
                try await harness.ready(runner)
                let head = try await harness.lock(3)
                try await harness.reach(head)
                #expect(try await harness.rows().last == "1 late")
            }
        }
    }
}
