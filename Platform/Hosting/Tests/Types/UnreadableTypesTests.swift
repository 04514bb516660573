import EventLog
import EventSourcing
import Hosting
import IdentityEvents
import PlatformTesting
import Testing

/// A reader that would meet messages of types that it does not know says so at its start, with all of them, and touches nothing.
@Suite(.postgres, .serialized) struct UnreadableTypesTests {
    private static func note(_ name: String, _ version: Int, _ kind: MessageKind, in store: any MessageStore) async throws {
        try await TypeLedger(store).note([MessageType(context: "identity", name: name, version: version, dataSchema: "urn:x:1")], kind)
    }

    @Test(arguments: [MessageKind.command, .event])
    func `a component stops before it handles anything`(kind: MessageKind) async throws {
        let harness = ComponentHarness()
        try await Self.note("UserRegistered", 2, kind, in: harness.store)
        try await Self.note("UserForgotten", 1, kind, in: harness.store)
        let request = try await harness.send(UnlockAccount(userId: ComponentHarness.user))
        try await harness.running { runner in
            let reason = try await eventually("the component has stopped") { () -> String? in
                guard case .failed(let reason) = await runner.status.state else { return nil }
                return reason
            }
            #expect(reason.contains("tributary.identity.UserForgotten.v1, tributary.identity.UserRegistered.v2"))
            #expect(try await harness.requests.status(of: request)?.state == .pending)
        }
    }

    @Test func `a reaction stops`() async throws {
        let harness = ReactionHarness()
        try await Self.note("UserRegistered", 2, .event, in: harness.store)
        try await harness.running { runner in
            _ = try await eventually("the reaction has stopped") { () -> Bool? in
                guard case .failed(let reason) = await runner.status.state else { return nil }
                return reason.contains("tributary.identity.UserRegistered.v2") ? true : nil
            }
        }
    }

    @Test func `a reaction stops before what its own entities are made of can be read by another release only`() async throws {
        let harness = ReactionHarness()
        try await TypeLedger(harness.store).note([MessageType(context: "hall", name: "LampLit", version: 2, dataSchema: "urn:x:1")], .event)
        let runner = ReactionRunner(Attendant(), name: "attendant", store: harness.store, logger: harness.logger) { ReactionHarness.start }
        try await ReactionHarness.run(runner, harness.logger) {
            _ = try await eventually("the reaction has stopped") { () -> Bool? in
                guard case .failed(let reason) = await runner.status.state else { return nil }
                return reason.contains("HALL_EVENTS") && reason.contains("tributary.hall.LampLit.v2") ? true : nil
            }
        }
    }

    @Test func `an aggregator stops, says so once, and a replay does not begin`() async throws {
        try await AggregatorHarness.with { original async throws in
            let log = LogRecorder()
            var harness = original
            harness.logger = log.logger
            try await harness.lock(1)
            try await Self.note("UserRegistered", 2, .event, in: harness.store)
            try await harness.running { runner async throws in
                let fault = try await harness.fault(of: runner, saying: "unreadable")
                #expect(fault.contains("tributary.identity.UserRegistered.v2"))
                for _ in 0..<100 { _ = try await harness.rows() }
            }
            #expect(await log.finish().count { $0.contains("has stopped") } == 1)
            let error = await #expect(throws: MessageStoreError.self) { _ = try await harness.replay() }
            #expect(error?.code == .unreadable)
        }
    }
}
