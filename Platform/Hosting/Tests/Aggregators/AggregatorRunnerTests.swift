import EventSourcing
import Hosting
import PlatformTesting
import Testing
import Views

@Suite(.postgres, .serialized) struct AggregatorRunnerTests {
    private actor Announced {
        private(set) var positions: [UInt64] = []
        func note(_ position: UInt64) { positions.append(position) }
    }

    @Test func eventsBecomeRowsAndPositionsAreAnnounced() async throws {
        try await AggregatorHarness.with { harness async throws in
            let announced = Announced()
            try await harness.running(announce: { _, position in await announced.note(position) }) { runner async throws in
                try await harness.lock(1, 2)
                try await harness.reach(1)
                try await harness.lock(1, reason: "loud")
                try await harness.reach(2)
                #expect(try await harness.rows() == ["2 loud", "1 late"])
                _ = try await eventually("the announcement") { await announced.positions.last == 2 ? true : nil }
                try await harness.ready(runner)
                _ = try await eventually("the status") { await runner.status.position == 2 ? true : nil }
                #expect(await runner.status.lag == 0)
            }
            let positions = await announced.positions
            #expect(positions == positions.sorted())
        }
    }

    @Test func itGoesOnWhereItStopped() async throws {
        try await AggregatorHarness.with { harness async throws in
            try await harness.lock(1)
            try await harness.running { _ in try await harness.reach(1) }
            for _ in 0..<20 { try await harness.lock(1, 2) }
            try await harness.running { _ in try await harness.reach(21) }
            #expect(try await harness.rows() == ["21 late", "20 late"])
        }
    }

    @Test func aShutdownLeavesWholeBatchesBehind() async throws {
        try await AggregatorHarness.with { harness async throws in
            for _ in 0..<300 { try await harness.lock(1, 2) }
            try await harness.running { _ in }
            try await harness.running { _ in try await harness.reach(300) }
            #expect(try await harness.rows() == ["300 late", "300 late"])
        }
    }

    @Test func twoOfOneNameProjectEachEventOnce() async throws {
        try await AggregatorHarness.with { harness async throws in
            try await harness.running { _ in
                try await harness.running { _ in
                    for _ in 0..<50 { try await harness.lock(1) }
                    try await harness.reach(50)
                }
            }
            #expect(try await harness.rows() == ["50 late"])
        }
    }

    @Test func aRegressedLogStopsItUntilAReplay() async throws {
        try await AggregatorHarness.with { harness async throws in
            for _ in 0..<5 { try await harness.lock(1) }
            try await harness.running { _ in try await harness.reach(5) }
            await harness.store.recreate(AggregatorHarness.stream, created: "2026-01-01T00:00:00Z", keeping: 3)
            try await harness.running { runner async throws in
                let fault = try await harness.fault(of: runner, saying: "logRegressed")
                #expect(fault.contains("ends at 3") && fault.contains("tributary replay locks"))
                #expect(try await harness.rows() == ["5 late"])

                #expect(try await harness.replay().position == 3)
                try await harness.ready(runner)
                #expect(try await harness.rows() == ["3 late"])
                try await harness.lock(1)
                try await harness.reach(4)
                #expect(try await harness.rows() == ["4 late"])
            }
        }
    }

    @Test func anotherLogUnderTheOldNameStopsIt() async throws {
        try await AggregatorHarness.with { harness async throws in
            try await harness.lock(1)
            try await harness.running { _ in try await harness.reach(1) }
            await harness.store.recreate(AggregatorHarness.stream, created: "later")
            for _ in 0..<3 { try await harness.lock(2) }
            try await harness.running { runner async throws in
                let fault = try await harness.fault(of: runner, saying: "logRegressed")
                #expect(fault.contains("made at later"))
                #expect(try await harness.rows() == ["1 late"])
            }
        }
    }

    @Test func newerCodeRebuildsAndOlderCodeStepsAside() async throws {
        try await AggregatorHarness.with { harness async throws in
            for _ in 0..<5 { try await harness.lock(1) }
            try await harness.running { old async throws in
                try await harness.reach(5)
                try await harness.upgraded.running { new async throws in
                    try await harness.ready(new)
                    try await harness.lock(2)
                    try await harness.reach(6)
                    #expect(try await harness.rows() == ["5 LATE", "1 LATE"])
                    _ = try await harness.fault(of: old, saying: "superseded")
                }
            }
        }
    }

    @Test func severalProcessesOfNewerCodeRebuildTogether() async throws {
        try await AggregatorHarness.with { harness async throws in
            for _ in 0..<100 { try await harness.lock(1) }
            try await harness.running { _ in try await harness.reach(100) }
            var upgraded = harness.upgraded
            upgraded.configuration.rebuildBatch = 10
            try await upgraded.running { [upgraded] first async throws in
                try await upgraded.running { second async throws in
                    try await upgraded.ready(first)
                    try await upgraded.ready(second)
                }
            }
            #expect(try await harness.rows() == ["100 LATE"])
        }
    }

    @Test func aDatabaseThatIsAwayIsWaitedFor() async throws {
        let server = try await PostgresServer.start()
        try await AggregatorHarness.with(server) { harness async throws in
            try await harness.running { runner async throws in
                try await harness.lock(1)
                try await harness.reach(1)
                try await server.crash()
                try await harness.lock(1)
                _ = try await harness.fault(of: runner, saying: "tries again")
                try await harness.lock(1)
                try await server.restart()
                try await harness.reach(3)
                try await harness.ready(runner)
                #expect(try await harness.rows() == ["3 late"])
                #expect(await runner.status.parkedMessages == 0, "a fault that passes parks nothing")
            }
        }
        await server.shutDown()
    }

    @Test func aDroppedDatabaseIsMadeAnew() async throws {
        try await AggregatorHarness.with { harness async throws in
            try await harness.lock(1)
            try await harness.running { _ in
                try await harness.reach(1)
                try await harness.database.drop()
                try await harness.lock(1)
                try await harness.reach(2)
                #expect(try await harness.rows() == ["2 late"])
            }
        }
    }
}
