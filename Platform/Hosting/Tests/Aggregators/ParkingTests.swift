import EventSourcing
import Hosting
import IdentityEvents
import PlatformTesting
import Postgres
import Testing
import Views

/// A message that cannot be folded parks its entity, and nothing else.
@Suite(.postgres, .serialized) struct ParkingTests {
    @Test func `a message that cannot be read parks its entity, and all others go on`() async throws {
        try await AggregatorHarness.with { harness async throws in
            try await harness.lockAlone(1)
            try await harness.appendNonsense(of: 1)
            try await harness.lockAlone(2)
            try await harness.lockAlone(1)
            try await harness.running { runner async throws in
                try await harness.reach(4)
                #expect(try await harness.rows() == ["1 late", "1 late"])
                let head = try await harness.lockAlone(1)
                try await harness.reach(head)
                try await harness.ready(runner)
                _ = try await eventually("the status") { await runner.status.parkedMessages == 3 ? true : nil }
                #expect(await runner.status.parkedLanes == 1)
                #expect(try await harness.rows() == ["1 late", "1 late"], "what comes later stays behind")
            }
            let lane = try #require(try await harness.parking.lanes().first)
            #expect(lane.consumer.description == "aggregator:locks")
            #expect(lane.address == AggregatorHarness.address(of: 1))
            #expect(lane.messages.map(\.sequence) == [2, 4, 5])
            #expect(lane.messages[0].type == "tributary.identity.NeverHeardOf.v1")
            #expect(lane.messages.allSatisfy { $0.stream == "IDENTITY_EVENTS" && $0.id != nil })
            #expect(lane.reason.contains("NeverHeardOf") && lane.attempts == 1 && lane.order == nil, "\(lane.reason)")
        }
    }

    @Test func `an event that a fold refuses parks its entity, and of its message nothing is in the rows`() async throws {
        try await AggregatorHarness.with { harness async throws in
            for _ in 0..<3 { try await harness.lockAlone(1) }
            try await harness.append([lock(1, "first"), lock(1, "poison")], of: 1)
            for _ in 0..<3 { try await harness.lockAlone(2) }
            try await harness.fragile.running { runner async throws in
                try await harness.reach(7)
                try await harness.ready(runner)
                #expect(try await harness.rows() == ["3 late", "3 late"])
                #expect(try await harness.lanes() == ["1: 4"])
                #expect(try await harness.parking.lanes()[0].reason.contains("locks cannot fold tributary.identity.AccountLocked"))
            }
        }
    }

    @Test func `what Postgres refuses parks the entity alone, however many were in one transaction`() async throws {
        try await AggregatorHarness.with { harness async throws in
            for number in 0..<40 { try await harness.lockAlone(number % 7) }
            try await harness.lockAlone(3, reason: "unstorable")
            for number in 0..<40 { try await harness.lockAlone(number % 7) }
            try await harness.fragile.running { runner async throws in
                try await harness.reach(81)
                try await harness.ready(runner)
                let lane = try #require(try await harness.parking.lanes().first)
                #expect(lane.messages.first?.sequence == 41)
                #expect(lane.attempts == 3, "it was tried more than once, because another state of the database might have taken it")
                #expect(try await harness.lanes().count == 1)
                #expect(try await harness.rows() == ["12 late", "12 late", "12 late", "6 late", "12 late", "10 late", "10 late"])
            }
        }
    }

    @Test func `a retry after a fix folds all that waited, in order, and what comes meanwhile`() async throws {
        try await AggregatorHarness.with { harness async throws in
            try await harness.lockAlone(1)
            try await harness.lockAlone(1, reason: "poison")
            try await harness.lockAlone(1, reason: "after")
            try await harness.fragile.running { runner async throws in
                try await harness.reach(3)
                #expect(try await harness.order(.retry, 1))
                _ = try await eventually("it was tried in vain") { try await harness.parking.lanes().first?.attempts == 2 ? true : nil }
                #expect(try await harness.parking.lanes().first?.order == nil, "the order is carried out")
                #expect(try await harness.lanes() == ["1: 2 3"])
                try await harness.lockAlone(1, reason: "last")
                try await harness.lanesBecome(["1: 2 3 4"])
                try await harness.ready(runner)
            }
            #expect(try await harness.order(.retry, 1), "an order waits for an aggregator that can carry it out")
            try await harness.running { runner async throws in
                try await harness.lanesBecome([])
                #expect(try await harness.rows() == ["4 last"])
                let head = try await harness.lockAlone(1, reason: "new")
                try await harness.reach(head)
                #expect(try await harness.rows() == ["5 new"])
                _ = try await eventually("the status") { await runner.status.parkedMessages == 0 ? true : nil }
            }
            #expect(try await harness.order(.retry, 1) == false, "there is no such lane any more")
        }
    }

    @Test func `a skip gives up the first message, a drop all that were there, both on record and in every generation`() async throws {
        try await AggregatorHarness.with { harness async throws in
            let harness = harness.fragile
            for user in 1...2 {
                try await harness.lockAlone(user)
                try await harness.lockAlone(user, reason: "poison")
                try await harness.lockAlone(user, reason: "behind")
            }
            try await harness.running { runner async throws in
                try await harness.lanesBecome(["1: 2 3", "2: 5 6"])
                #expect(try await harness.order(.skip(reason: "a typo"), 1))
                try await harness.lanesBecome(["2: 5 6"])
                #expect(try await harness.rows() == ["2 behind", "1 late"])
                #expect(try await harness.order(.drop(reason: "a test user"), 2))
                try await harness.lanesBecome([])
                let head = try await harness.lockAlone(2, reason: "new")
                try await harness.reach(head)
                #expect(try await harness.rows() == ["2 behind", "2 new"])
            }
            let connection = PostgresConnection(harness.database.configuration)
            let record = try await connection.query(
                "SELECT sequence, ordered, reason, ordered_by, fault FROM tributary.given_up ORDER BY sequence"
            )
            .map { row in [try row.text(0), try row.text(1), try row.text(2), try row.text(3)] }
            #expect(
                record == [
                    ["2", "skip", "a typo", "a test"], ["5", "drop", "a test user", "a test"], ["6", "drop", "a test user", "a test"],
                ])
            await connection.close()
            let live = try await harness.reader.digest(of: Locks.view)
            _ = try await harness.replay()
            #expect(try await harness.reader.digest(of: Locks.view) == live, "a replay leaves out what was given up")
            #expect(try await harness.lanes() == [])
        }
    }

    @Test func `a replay after a fix needs no order: its lanes are its own`() async throws {
        try await AggregatorHarness.with { harness async throws in
            try await harness.lockAlone(1, reason: "poison")
            try await harness.lockAlone(1)
            try await harness.fragile.running { _ in try await harness.lanesBecome(["1: 1 2"]) }
            _ = try await harness.replay()
            #expect(try await harness.lanes() == [])
            #expect(try await harness.rows() == ["2 late"])
        }
    }

    @Test func `too much that is parked stops the aggregator: it is not single entities that are at fault`() async throws {
        try await AggregatorHarness.with { plain async throws in
            var harness = plain.fragile
            harness.configuration.parkedAtMost = 3
            for user in 1...5 { try await harness.lockAlone(user, reason: "poison") }
            let fixed = harness
            try await fixed.running { runner async throws in
                let fault = try await fixed.fault(of: runner, saying: "3 messages are parked")
                #expect(fault.contains("nothing is skipped"))
                #expect(try await fixed.reader.position(of: "locks") <= 3)
            }
            // The release that can fold them goes on; what is parked waits for its orders.
            var mended = fixed
            mended.definition = plain.definition
            try await mended.running { runner async throws in
                try await mended.reach(5)
                for lane in try await mended.parking.lanes() {
                    #expect(try await mended.parking.order(.retry, for: lane.consumer, lane.address))
                }
                try await mended.lanesBecome([])
                try await mended.ready(runner)
                #expect(try await mended.rows().count == 5)
            }
        }
    }

    private func lock(_ user: Int, _ reason: String) -> IdentityEvent {
        .accountLocked(AccountLocked(userId: AggregatorHarness.user(user), reason: reason))
    }
}
