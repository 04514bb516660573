import EventSourcing
import Hosting
import PlatformTesting
import Testing
import Views

@Suite(.postgres, .serialized) struct ReplayRunnerTests {
    private actor Seen {
        private(set) var progress: [ReplayProgress] = []
        func note(_ step: ReplayProgress) { progress.append(step) }
    }

    private func fill(_ harness: AggregatorHarness) async throws {
        for number in 0..<100 { try await harness.lock(number % 7, number % 3, reason: "r\(number)") }
    }

    @Test func aReplayGivesTheVerySameRows() async throws {
        try await AggregatorHarness.with { harness async throws in
            try await fill(harness)
            try await harness.running { _ in try await harness.reach(100) }
            let live = try await harness.reader.digest(of: Locks.view)
            let replayed = try await harness.replay()
            #expect(replayed.generation == 2 && replayed.isActive && replayed.position == 100)
            #expect(live.rows == 7)
            #expect(try await harness.reader.digest(of: Locks.view) == live)
            #expect(try await harness.reader.digest(of: Locks.view, generation: 1) == live)
        }
    }

    @Test func aReplayOfADroppedDatabaseGivesTheVerySameRows() async throws {
        try await AggregatorHarness.with { harness async throws in
            try await fill(harness)
            try await harness.running { _ in try await harness.reach(100) }
            let live = try await harness.reader.digest(of: Locks.view)
            try await harness.database.drop()
            _ = try await harness.replay()
            #expect(try await harness.reader.digest(of: Locks.view) == live)
        }
    }

    @Test func progressRunsFromNothingToTheHead() async throws {
        try await AggregatorHarness.with { fixed async throws in
            var harness = fixed
            harness.configuration.rebuildBatch = 10
            try await fill(harness)
            let seen = Seen()
            _ = try await harness.replay { await seen.note($0) }
            let progress = await seen.progress
            #expect(progress.count == 11)
            #expect(progress.first?.fraction == 0)
            #expect(progress.last?.fraction == 1)
            #expect(progress.last?.events == 200)
            #expect(progress.map(\.position) == (0...10).map { $0 * 10 })
        }
    }

    @Test func aLiveAggregatorMovesOver() async throws {
        try await AggregatorHarness.with { harness async throws in
            try await fill(harness)
            try await harness.running { runner async throws in
                try await harness.reach(100)
                async let replayed = harness.replay()
                for _ in 0..<20 { try await harness.lock(9) }
                #expect(try await replayed.generation == 2)
                try await harness.lock(9)
                try await harness.reach(121)
                #expect(try await harness.rows().last == "21 late")
                _ = try await eventually("the new generation") { await runner.status.checkpoint?.generation == 2 ? true : nil }
            }
        }
    }

    @Test func anEmptyLogIsReplayedToNothing() async throws {
        try await AggregatorHarness.with { harness async throws in
            let replayed = try await harness.replay()
            #expect(replayed.isActive && replayed.position == 0)
            #expect(try await harness.rows() == [])
        }
    }

    @Test func theReplayThatBeganLastWins() async throws {
        try await AggregatorHarness.with { harness async throws in
            try await fill(harness)
            let store = try AggregatorStore(aggregator: "locks", views: [Locks.view], in: harness.database)
            try await harness.running { _ in try await harness.reach(100) }
            let abandoned = try await store.begin(epoch: "2026-01-01T00:00:00Z")
            #expect(try await harness.replay().generation == 3)
            let error = await #expect(throws: ViewError.self) { try await store.generation(abandoned.generation) }
            #expect(error?.code == .noSuchGeneration)
            await store.close()
        }
    }
}
