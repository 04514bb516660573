import EventLog
import EventSourcing
import Hosting
import IdentityEvents
import PlatformTesting
import Testing

/// A component that goes on from the snapshots of the one before.
@Suite struct ComponentSnapshotTests {
    private let harness = ComponentHarness()
    private let user = ComponentHarness.user

    @Test func `a component that ends in order leaves snapshots, and the next one goes on from them`() async throws {
        let ids = try await harness.running { _ in
            var ids: [String] = []
            for index in 0..<8 { ids.append(try await harness.send(LockAccount(userId: user, reason: "\(index)"))) }
            for id in ids { _ = try await harness.outcome(of: id) }
            return ids
        }
        #expect(await harness.store.messages(in: StreamName.snapshots).map(\.subject) == ["snapshot.identity.user.\(user)"])
        // The commands are read once more, without their outcomes: the memory in the snapshot has to recognise them.
        await harness.loseCheckpoint()
        await harness.store.recreate(StreamName.outcomes, created: "later")
        try await harness.running { _ in
            for id in ids { #expect(try await harness.outcome(of: id) == .completed(position: 8)) }
            _ = try await harness.outcome(of: harness.send(LockAccount(userId: user, reason: "8")))
        }
        let expected = (0...8).map { IdentityEvent.accountLocked(AccountLocked(userId: user, reason: "\($0): \($0)")) }
        #expect(try await harness.events() == expected)
    }

    @Test func `a component whose snapshots are ahead of its stream stops and says what to do`() async throws {
        try await harness.running { _ in
            var last = ""
            for index in 0..<8 { last = try await harness.send(LockAccount(userId: user, reason: "\(index)")) }
            _ = try await harness.outcome(of: last)
        }
        await harness.store.recreate("IDENTITY_EVENTS", created: "2026-01-01T00:00:00Z", keeping: 6)
        try await harness.running { runner in
            let id = try await harness.send(LockAccount(userId: user, reason: "late"))
            let fault = try await eventually("it has stopped") { () -> String? in
                if case .failed(let reason) = await runner.status.state { reason } else { nil }
            }
            #expect(fault.contains("has seen position 8 of IDENTITY_EVENTS"))
            #expect(fault.contains("it ends at 6: 2 messages are lost"))
            #expect(fault.contains("nats stream purge SNAPSHOTS --subject 'snapshot.identity.>'"))
            #expect(await runner.status.fault == fault)
            #expect(try await harness.requests.status(of: id)?.state == .pending)
        }
        #expect(try await harness.events().count == 6)
    }
}
