import EventSourcing
import Hosting
import PlatformTesting
import Testing
import Views

/// The step back to the generation that was shown before.
@Suite(.postgres, .serialized) struct RollbackTests {
    @Test func `the former generation reads on before it is shown again`() async throws {
        try await AggregatorHarness.with { harness async throws in
            for _ in 0..<20 { try await harness.lock(1) }
            try await harness.running { runner async throws in
                try await harness.reach(20)
                #expect(try await harness.replay().generation == 2)
                for _ in 0..<20 { try await harness.lock(2) }
                try await harness.reach(40)
                let result = try await harness.replay(.rollback)
                #expect(result.shown.generation == 1 && result.shown.position >= 40)
                #expect(try await harness.rows() == ["20 late", "20 late"])
                let head = try await harness.lock(1)
                try await harness.reach(head)
                #expect(try await harness.rows() == ["21 late", "20 late"], "the live aggregator has moved over")
            }
        }
    }

    @Test func `a reader in a loop sees no error and never older data, whatever is shown`() async throws {
        try await AggregatorHarness.with { harness async throws in
            try await harness.lock(1)
            try await harness.running { _ in
                try await harness.reach(1)
                let reading = Task {
                    var last: UInt64 = 0
                    var looks = 0
                    while !Task.isCancelled {
                        let row = try #require(try await harness.reader.row(Locks.view, id: AggregatorHarness.user(1)))
                        #expect(row.position >= last)
                        last = max(last, row.position)
                        looks += 1
                    }
                    return looks
                }
                // At the pace of the view: no faster, or a slow machine would read for ever.
                let writing = Task { while !Task.isCancelled { try await harness.reach(try await harness.lock(1)) } }
                for mode in [ReplayMode.replace, .rollback, .verify, .rollback, .replace] { _ = try await harness.replay(mode) }
                writing.cancel()
                _ = await writing.result
                reading.cancel()
                #expect(try await reading.value > 0)
            }
        }
    }

    @Test func `where there is no former generation there is no step back`() async throws {
        try await AggregatorHarness.with { harness async throws in
            try await harness.lock(1)
            let error = await #expect(throws: ViewError.self) { try await harness.replay(.rollback) }
            #expect(error?.code == .noSuchGeneration)
        }
    }

    @Test func `a generation of other projections is not read on by this code, and the message says by which`() async throws {
        try await AggregatorHarness.with { harness async throws in
            try await harness.lock(1)
            try await harness.running { _ in try await harness.reach(1) }
            _ = try await harness.upgraded.replay()
            let error = await #expect(throws: ViewError.self) { try await harness.upgraded.replay(.rollback) }
            #expect(error?.code == .superseded)
            #expect(error?.message.contains("locks=1") == true && error?.message.contains("locks=2") == true)
            #expect(try await harness.rows() == ["1 LATE"])
            // The former release can.
            try await harness.lock(1)
            #expect(try await harness.replay(.rollback).shown.generation == 1)
            #expect(try await harness.rows() == ["2 late"])
        }
    }
}
