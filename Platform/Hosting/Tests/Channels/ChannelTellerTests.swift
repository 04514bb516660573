import EventLog
import EventSourcing
import IdentityEvents
import PlatformTesting
import Testing
import Views

@testable import Hosting

/// What aggregators tell on channels, over a real log and a real database.
@Suite(.postgres, .serialized) struct ChannelTellerTests {
    @Test func `a row is told when it can be read and not before, in the end as it is`() async throws {
        try await LiveHarness.with { harness in
            let heard = try await harness.store.listen(to: "push.change.>", capacity: 4_096)
            try await harness.aggregator.running { _ in
                try await withThrowingTaskGroup(of: UInt64.self) { group in
                    group.addTask {
                        var last: UInt64 = 0
                        while last < 200, let announcements = try await heard.next() {
                            for announcement in announcements {
                                let told = try #require(announcement.headers[.revision].flatMap(PositionToken.init)).sequence
                                let row = try #require(
                                    try await harness.aggregator.reader.row(TeamLocks.view, id: AggregatorHarness.user(1)))
                                #expect(row.position >= told, "told before it could be read")
                                last = max(last, told)
                            }
                        }
                        return last
                    }
                    for _ in 0..<200 { try await harness.aggregator.lock(1, reason: "red/ada") }
                    #expect(try await group.next() == 200)
                }
            }
            let last = try #require(try await harness.told().last)
            #expect(last == #"change.team.red identity:200 "row":{"count":200,"reason":"red/ada"}}"#)
        }
    }

    @Test func `a row that leaves a channel or is deleted is told to be gone there`() async throws {
        try await LiveHarness.with { harness in
            try await harness.aggregator.running { _ in
                for reason in ["red/ada", "blue/ada", "nowhere", "blue/ada", "gone"] {
                    let position = try await harness.aggregator.lock(1, reason: reason)
                    try await harness.aggregator.reach(position)
                    // One commit each: what is told late is told as it is by then.
                    _ = try await eventually("told") {
                        try await harness.told().contains { $0.contains("identity:\(position) ") } ? true : nil
                    }
                }
                // The two of one commit in any order.
                let told = try await harness.told()
                #expect(
                    told.sorted()
                        == [
                            #"change.team.red identity:1 "row":{"count":1,"reason":"red/ada"}}"#,
                            #"change.team.blue identity:2 "row":{"count":2,"reason":"blue/ada"}}"#,
                            #"change.team.red identity:2 "row":null}"#,
                            #"change.team.blue identity:3 "row":null}"#,
                            #"change.team.blue identity:4 "row":{"count":4,"reason":"blue/ada"}}"#,
                            #"change.team.blue identity:5 "row":null}"#,
                        ].sorted())
                try await harness.readersBecome([], of: "blue")
            }
        }
    }

    @Test func `what a crash swallowed is told after the restart, departures and readers among it`() async throws {
        try await LiveHarness.with { harness in
            try await harness.aggregator.running { _ in
                try await harness.aggregator.lock(1, reason: "red/ada")
                try await harness.aggregator.lock(2, reason: "red/ada,bob")
                try await harness.aggregator.lock(3, reason: "green/ada")
                try await harness.aggregator.reach(3)
            }
            let before = try await harness.told().count
            #expect(before == 3, "a graceful end tells everything")
            // Committed by a process that dies before it tells.
            try await harness.aggregator.lock(1, reason: "blue/bob")
            try await harness.aggregator.lock(2, reason: "gone")
            try await harness.mute.runAndKill(at: 5)
            #expect(try await harness.told().count == before)
            try await harness.aggregator.running { _ in
                _ = try? await eventually("told again") { try await harness.told().count >= before + 3 ? true : nil }
            }
            let again = Set(try await harness.told().dropFirst(before))
            #expect(
                again == [
                    #"change.team.blue identity:4 "row":{"count":2,"reason":"blue/bob"}}"#,
                    #"change.team.red identity:4 "row":null}"#, #"change.team.red identity:5 "row":null}"#,
                ])
            try await harness.readersBecome(["bob"], of: "blue")
            try await harness.readersBecome([], of: "red")
            // Told once: another start finds nothing to tell.
            try await harness.aggregator.running { _ in
                try await harness.aggregator.lock(3, reason: "green/ada")
                _ = try await eventually("told") { try await harness.told().count >= before + 4 ? true : nil }
            }
            #expect(try await harness.told().count == before + 4)
        }
    }

    @Test func `readers are told when they change, and the row with them`() async throws {
        try await LiveHarness.with { harness in
            try await harness.aggregator.running { _ in
                try await harness.aggregator.lock(1, reason: "red/ada,bob")
                try await harness.readersBecome(["ada", "bob"], of: "red")
                try await harness.aggregator.lock(1, reason: "red/ada")
                try await harness.readersBecome(["ada"], of: "red")
                try await harness.readersBecome(nil, of: "blue")
            }
        }
    }

    @Test func `a channel for the readers of another one is told once to be so, and closed with its row`() async throws {
        try await LiveHarness.with { harness in
            try await harness.aggregator.running { _ in
                try await harness.aggregator.lock(1, reason: "green@red")
                try await harness.readersBecome(of: "green", sameAs: "red")
                try await harness.aggregator.lock(1, reason: "green@red")
                try await harness.aggregator.lock(1, reason: "gone")
                try await harness.readersBecome([], of: "green")
                try await harness.readersBecome(of: "green", sameAs: nil)
            }
        }
    }

    @Test func `after a rebuild everybody reads again, and readers are those of the new rows`() async throws {
        try await LiveHarness.with { harness in
            try await harness.aggregator.running { _ in
                try await harness.aggregator.lock(1, reason: "red/ada,bob")
                try await harness.aggregator.lock(2, reason: "blue/bob")
                try await harness.readersBecome(["bob"], of: "blue")
            }
            #expect(try await !harness.told().contains { $0.hasPrefix("change.team ") })
            try await harness.strict.aggregator.running { _ in
                try await harness.readersBecome(["ada"], of: "red")
                try await harness.readersBecome([], of: "blue")
                _ = try await eventually("a reset") {
                    try await harness.told().contains { $0.hasPrefix("change.team ") } ? true : nil
                }
            }
            let count = try await harness.told().count
            try await harness.strict.aggregator.running { _ in
                try await harness.aggregator.lock(1, reason: "red/ada")
                _ = try await eventually("told") { try await harness.told().count > count ? true : nil }
            }
            #expect(try await harness.told().count == count + 1, "once is enough")
        }
    }

    @Test func `events that are folded late make everybody read again`() async throws {
        try await LiveHarness.with { harness in
            try await harness.aggregator.running { _ in
                try await harness.aggregator.lockAlone(1, reason: "poison/ada")
                try await harness.aggregator.lanesBecome(["1: 1"])
            }
            var mended = harness
            mended.aggregator.definition = AggregatorDefinition("locks", projections: [ViewProjection(MendedTeamLocks.self)])
            try await mended.aggregator.running { _ in
                #expect(try await mended.aggregator.order(.retry, 1))
                try await mended.aggregator.lanesBecome([])
                _ = try await eventually("a reset") {
                    try await harness.told().contains { $0.hasPrefix("change.team ") } ? true : nil
                }
                try await mended.readersBecome(["ada"], of: "poison")
            }
        }
    }

    @Test func `of two instances one tells, and each change once`() async throws {
        try await LiveHarness.with { plain in
            var patient = plain
            // The one that does not work leaves the other the time that it takes.
            patient.aggregator.configuration.takeOverAfter = .seconds(600)
            patient.aggregator.configuration.telling.patience = .seconds(60)
            let harness = patient
            let heard = try await harness.store.listen(to: "push.change.>", capacity: 4_096)
            try await harness.aggregator.running { one in
                try await harness.aggregator.running { two in
                    // From the same position on, so that each has to be the first at a commit: one that comes later may never be beaten, and would tell
                    // again what the other has not marked as told yet.
                    for runner in [one, two] { try await harness.aggregator.ready(runner) }
                    for number in 1...60 {
                        try await harness.aggregator.lock(1, reason: "red/ada")
                        try await harness.aggregator.reach(UInt64(number))
                    }
                    _ = try await eventually("one stands by") {
                        let states = [await one.status.state, await two.status.state]
                        return states.contains(.standingBy) && states.contains(.following) ? true : nil
                    }
                    _ = try await eventually("told") { try await harness.told().contains { $0.contains("identity:60 ") } ? true : nil }
                }
            }
            var seen: [String] = []
            while seen.last != "identity:60", let announcements = try await heard.next() {
                seen += announcements.compactMap { $0.headers[.revision] }
            }
            #expect(Set(seen).count == seen.count, "told twice: \(seen)")
            let told = try await harness.told()
            #expect(Set(told).count == told.count)
        }
    }

    @Test func `a row that is too long is not told, but that it is to be read`() async throws {
        try await LiveHarness.with { harness in
            try await harness.aggregator.running { _ in
                try await harness.aggregator.lock(1, reason: "long")
                try await harness.toldBecomes([#"change.team.red identity:1 "reload":true}"#])
            }
        }
    }
}

/// The same view by code that can fold everything.
enum MendedTeamLocks: LiveProjection {
    static let view = TeamLocks.view
    static let channelKinds = TeamLocks.channelKinds

    static func rows(touchedBy event: Recorded<IdentityEvent>) -> [String] { Locks.rows(touchedBy: event) }
    static func apply(_ event: Recorded<IdentityEvent>, to row: inout LockCount?, id: String) { Locks.apply(event, to: &row, id: id) }
    static func channels(of row: LockCount, id: String) -> [Channel] { TeamLocks.channels(of: row, id: id) }
}
