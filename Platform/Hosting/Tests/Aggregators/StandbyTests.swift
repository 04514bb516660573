import EventSourcing
import Hosting
import IdentityEvents
import PlatformTesting
import Testing
import Views

/// Several instances of one aggregator: one works, the others stand by.
@Suite(.postgres, .serialized) struct StandbyTests {
    /// Runs two instances until one stands by, and tells which.
    private func twoInstances(
        _ harness: AggregatorHarness, _ body: (_ working: Instance, _ standingBy: Instance) async throws -> Void
    ) async throws {
        let both = [try Instance(harness), try Instance(harness)]
        let standing = try await eventually("one stands by and the other works") {
            try await harness.lock(1)
            let states = [await both[0].runner.status.state, await both[1].runner.status.state]
            return states.contains(.following) ? states.firstIndex(of: .standingBy) : nil
        }
        try await body(both[1 - standing], both[standing])
        for instance in both { await instance.kill() }
    }

    private struct Instance {
        let runner: AggregatorRunner<IdentityEvent>
        private let task: Task<Void, any Error>

        init(_ harness: AggregatorHarness) throws {
            let runner = try harness.runner()
            self.runner = runner
            task = Task { try await runner.run() }
        }

        /// Ends it where it stands.
        func kill() async {
            task.cancel()
            _ = await task.result
        }
    }

    @Test func `the slower one stands by and stays there while the other works`() async throws {
        try await AggregatorHarness.with { plain async throws in
            var patient = plain
            // The other one works, however slowly.
            patient.configuration.takeOverAfter = .seconds(600)
            let harness = patient
            try await twoInstances(harness) { working, standingBy in
                for _ in 0..<100 {
                    try await harness.lock(1)
                    #expect(await standingBy.runner.status.state == .standingBy)
                }
                let head = try await harness.log.state(of: AggregatorHarness.stream).lastSequence
                try await harness.reach(head)
                #expect(try await harness.rows() == ["\(head) late"])
                #expect(await standingBy.runner.status.fault == nil, "standing by is ready")
                _ = try await eventually("it follows the checkpoint") { await standingBy.runner.status.position == head ? true : nil }
                #expect(await working.runner.status.state == .following)
            }
        }
    }

    @Test func `the one that stands by takes over when the other is gone, and nothing is lost or doubled`() async throws {
        try await AggregatorHarness.with { plain async throws in
            var harness = plain
            harness.configuration.takeOverAfter = .milliseconds(200)
            let fixed = harness
            try await twoInstances(fixed) { working, standingBy in
                await working.kill()
                for _ in 0..<20 { try await fixed.lock(1) }
                let head = try await fixed.log.state(of: AggregatorHarness.stream).lastSequence
                try await fixed.reach(head)
                _ = try await eventually("it works") { await standingBy.runner.status.state == .following ? true : nil }
                #expect(try await fixed.rows() == ["\(head) late"])
            }
        }
    }

    @Test func `one that stands by moves over to the views of a replay`() async throws {
        try await AggregatorHarness.with { harness async throws in
            try await twoInstances(harness) { _, standingBy in
                #expect(try await harness.replay().generation == 2)
                _ = try await eventually("it has moved over") { await standingBy.runner.status.checkpoint?.generation == 2 ? true : nil }
            }
        }
    }
}
