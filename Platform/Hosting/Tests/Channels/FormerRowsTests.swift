import EventLog
import EventSourcing
import PlatformTesting
import Testing
import Views

@testable import Hosting

/// What was committed and not told yet when other rows took the place of those: a reset says to read all of them again, and nothing of the former ones
/// may be told behind it.
@Suite(.postgres) struct FormerRowsTests {
    private static let red = ChannelName(kind: "team", id: "red")!

    private func checkpoint(_ position: UInt64, generation: Int64 = 1, revision: Int64 = 0) -> Checkpoint {
        Checkpoint(
            aggregator: "locks", generation: generation, versions: ViewVersions([TeamLocks.view]), position: position,
            epoch: "2026-01-01T00:00:00Z", lastEventID: position == 0 ? "" : "event/\(position)", isActive: true, revision: revision)
    }

    private func change(_ text: String, at position: UInt64) -> RowChange {
        RowChange(
            view: "team_locks", id: text, position: position, document: Array(#"{"is":"\#(text)"}"#.utf8),
            channels: [Channel(Self.red, readers: ["ada"])], former: [])
    }

    /// What is told, in order, by a process that has committed something, was kept from telling it, and goes on with other rows.
    private func told(goingOn next: Checkpoint) async throws -> [String] {
        var told: [String] = []
        try await AggregatorHarness.with { harness in
            let views = try AggregatorStore(aggregator: "locks", views: [TeamLocks.view], in: harness.database)
            let store = harness.store
            let source = ChannelTeller.Source(
                context: "identity", consumer: ConsumerName(.aggregator, "locks"), kinds: ["team"], changes: { _, _, _ in nil }, pages: [])
            let teller = ChannelTeller(
                source, log: ChangeLog(store, via: store), store: store, views: views, logger: AggregatorHarness.silent,
                now: { Timestamp(microseconds: 1_767_225_601_000_000) })
            try await teller.begin(at: checkpoint(0))
            await teller.take([change("former", at: 5)], at: checkpoint(5))
            try await teller.begin(at: next)
            await teller.take([change("new", at: 6)], at: next.advanced(to: 6, lastEventID: "event/6"))
            await teller.stop()
            await teller.run()
            told = await store.messages(in: StreamName.changes).map { "\($0.subject) \(String(decoding: $0.payload, as: UTF8.self))" }
            await views.close()
        }
        return told
    }

    @Test func `rows of a former generation are not told behind the reset`() async throws {
        let told = try await told(goingOn: checkpoint(5, generation: 2))
        #expect(told.first == "change.team ", "\(told)")
        #expect(told.count == 2 && told.last?.contains(#""is":"new""#) == true, "\(told)")
    }

    @Test func `nor are rows of before parked events were folded late`() async throws {
        let told = try await told(goingOn: checkpoint(5, revision: 1))
        #expect(told.first == "change.team ", "\(told)")
        #expect(told.count == 2 && told.last?.contains(#""is":"new""#) == true, "\(told)")
    }

    @Test func `rows of the same generation are told, by another session as by the same`() async throws {
        let told = try await told(goingOn: checkpoint(5))
        #expect(told.count == 2 && told.allSatisfy { $0.contains(#""is":"#) }, "\(told)")
    }
}
