import EventLog
import EventSourcing
import Hosting
import IdentityEvents
import PlatformTesting
import Testing

@Suite struct ComponentRunnerTests {
    private let harness = ComponentHarness()
    private let user = ComponentHarness.user

    @Test func `a command that holds becomes an event and a completed outcome`() async throws {
        try await harness.running { _ in
            let id = try await harness.send(LockAccount(userId: user, reason: "test"))
            #expect(try await harness.outcome(of: id) == .completed(position: 1))
            #expect(try await harness.events() == [.accountLocked(AccountLocked(userId: user, reason: "0: test"))])
            let message = try #require(await harness.store.messages(in: "IDENTITY_EVENTS").first)
            let envelope = try #require(Envelope(headers: message.headers))
            #expect(envelope.causationID == id)
            #expect(envelope.correlationID == id)
            #expect(envelope.causationPosition == 1)
            #expect(envelope.userID == "tester")
        }
    }

    @Test func `a command that does not hold leaves an outcome and no event`() async throws {
        try await harness.running { _ in
            let id = try await harness.send(UnlockAccount(userId: user))
            #expect(try await harness.outcome(of: id) == .rejected(Rejection(code: "not-locked", title: "Not locked.")))
            #expect(try await harness.events().isEmpty)
        }
    }

    @Test func `commands read again after a crash change nothing`() async throws {
        let ids = try await harness.running { _ in
            var ids: [String] = []
            for index in 0..<5 { ids.append(try await harness.send(LockAccount(userId: user, reason: "\(index)"))) }
            for id in ids { _ = try await harness.outcome(of: id) }
            return ids
        }
        let before = try await harness.events()
        await harness.loseCheckpoint()
        // The outcomes are lost too, so that the guard has to answer and not the stored outcome.
        await harness.store.recreate(StreamName.outcomes, created: "later")
        try await harness.running { _ in
            for id in ids {
                let outcome = try await harness.outcome(of: id)
                #expect(outcome == .completed(position: 5))
            }
        }
        #expect(try await harness.events() == before)
    }

    @Test func `a rejection that is read again does not turn into an acceptance`() async throws {
        let id = try await harness.running { _ in
            let id = try await harness.send(UnlockAccount(userId: user))
            _ = try await harness.outcome(of: id)
            return id
        }
        // Were it decided now, it would hold.
        try await harness.running { _ in _ = try await harness.outcome(of: harness.send(LockAccount(userId: user, reason: "now"))) }
        await harness.loseCheckpoint()
        try await harness.running { _ in
            _ = try await harness.outcome(of: harness.send(LockAccount(userId: user, reason: "last")))
            #expect(try await harness.outcome(of: id) == .rejected(Rejection(code: "not-locked", title: "Not locked.")))
        }
        #expect(try await harness.events().count == 2)
    }

    @Test func `a rejection that left an event stays a rejection when its outcome was lost`() async throws {
        let expected = Outcome.Status.rejected(Rejection(code: "refused", title: "Refused.", status: 422, pointer: "/firstName"))
        let id = try await harness.running { _ in
            let id = try await harness.send(ModifyUser(userId: user, firstName: "A"))
            #expect(try await harness.outcome(of: id) == expected)
            return id
        }
        await harness.loseCheckpoint()
        await harness.store.recreate(StreamName.outcomes, created: "later")
        let outcome = try await harness.running { _ in try await harness.outcome(of: id) }
        #expect(outcome == expected)
        #expect(try await harness.events().count == 1)
    }

    @Test func `the same request published again at a new position is a duplicate`() async throws {
        try await harness.running { _ in
            let first = try await harness.send(LockAccount(userId: user, reason: "once"), id: "one-request")
            _ = try await harness.outcome(of: first)
            let stored = try #require(await harness.store.messages(in: "IDENTITY_COMMANDS").first)
            _ = try await harness.store.append(
                ProposedMessage(subject: stored.subject, id: "another-message", headers: stored.headers, payload: stored.payload),
                expecting: nil)
            _ = try await harness.outcome(of: harness.send(LockAccount(userId: user, reason: "twice")))
            #expect(
                try await harness.events() == [
                    .accountLocked(AccountLocked(userId: user, reason: "0: once")),
                    .accountLocked(AccountLocked(userId: user, reason: "1: twice")),
                ])
        }
    }

    @Test func `one entity's commands are handled in order while many entities are under way`() async throws {
        let users = (0..<20).map { "01930000-0000-7000-8000-0000000001\($0 + 10)" }
        try await harness.running { _ in
            var last: [String] = []
            for index in 0..<50 {
                last = []
                for user in users { last.append(try await harness.send(LockAccount(userId: user, reason: "\(index)"))) }
            }
            for id in last { _ = try await harness.outcome(of: id) }
        }
        for user in users {
            let expected = (0..<50).map { IdentityEvent.accountLocked(AccountLocked(userId: user, reason: "\($0): \($0)")) }
            #expect(try await harness.events(of: user) == expected)
        }
    }

    @Test func `a decision is taken anew when somebody else wrote first`() async throws {
        let store = InMemoryMessageStore()
        var component = TestComponent()
        let other = OneShot()
        component.beforeLocking = {
            guard await other.take(), let address = TestUser.address(of: ComponentHarness.user) else { return }
            let message = EventCodec<IdentityEvent>(source: "/other").message(
                for: [.accountLocked(AccountLocked(userId: ComponentHarness.user, reason: "other"))],
                of: address, expecting: 0,
                cause: Cause(id: "other", position: nil, correlationID: nil, userID: nil, traceParent: nil), at: Timestamp(microseconds: 5))
            _ = try await store.append(message, expecting: 0)
        }
        let harness = ComponentHarness(store: store, component: component)
        try await harness.running { _ in
            let id = try await harness.send(LockAccount(userId: user, reason: "mine"))
            #expect(try await harness.outcome(of: id) == .completed(position: 2))
            #expect(try await harness.events().last == .accountLocked(AccountLocked(userId: user, reason: "1: mine")))
        }
    }

    @Test(arguments: [true, false]) func `an append whose acknowledgement is lost is neither lost nor doubled`(stored: Bool) async throws {
        let store = InMemoryMessageStore()
        var component = TestComponent()
        let once = OneShot()
        component.beforeLocking = {
            if await once.take() { await store.failNextAppend(with: MessageStoreError(.outcomeUnknown, "planted"), stored: stored) }
        }
        let harness = ComponentHarness(store: store, component: component)
        try await harness.running { _ in
            let id = try await harness.send(LockAccount(userId: user, reason: "x"))
            #expect(try await harness.outcome(of: id) == .completed(position: 1))
            #expect(try await harness.events() == [.accountLocked(AccountLocked(userId: user, reason: "0: x"))])
        }
    }

    @Test func `a failing command holds its entity back, shows, and goes on by itself when the fault is gone`() async throws {
        harness.component.closing.set(true)
        try await harness.running { runner in
            let failing = try await harness.send(CloseAccount(userId: user))
            let behind = try await harness.send(LockAccount(userId: user, reason: "behind"))
            let elsewhere = try await harness.send(LockAccount(userId: ComponentHarness.otherUser, reason: "elsewhere"))
            _ = try await harness.outcome(of: elsewhere)
            let fault = try await eventually("the fault shows") { await runner.status.fault }
            #expect(fault.contains(user))
            #expect(try await harness.requests.status(of: behind)?.state == .pending)
            harness.component.closing.set(false)
            #expect(try await harness.outcome(of: failing) == .completed(position: 2))
            #expect(try await harness.outcome(of: behind) == .completed(position: 3))
            _ = try await eventually("the fault is gone") { await runner.status.fault == nil ? true : nil }
        }
    }

    @Test func `a command that cannot be read gets its outcome all the same`() async throws {
        try await harness.running { _ in
            var headers = Envelope(id: "stray", type: "tributary.identity.Unheard.v9", source: "/x", time: Timestamp(microseconds: 1))
                .headers
            headers.append(.inbox, "somewhere")
            let address = try #require(TestUser.address(of: user))
            _ = try await harness.store.append(
                ProposedMessage(subject: address.commandSubject, id: "stray", headers: headers, payload: Array("{}".utf8)), expecting: nil)
            let outcome = try await eventually("an outcome") { try await harness.store.outcome(of: "stray", inbox: "somewhere") }
            let rejection: Rejection? = if case .rejected(let rejection) = outcome.status { rejection } else { nil }
            #expect(rejection?.code == "unreadable-command")
        }
    }

    @Test func `of two instances one handles and the other stands by, and takes over when the first is gone`() async throws {
        var harness = harness
        harness.configuration.checkpointInterval = .milliseconds(10)
        harness.configuration.takeOverAfter = .milliseconds(400)
        let both = harness
        try await both.running { first in
            try await both.running { second in
                for index in 0..<50 { _ = try await both.outcome(of: both.send(LockAccount(userId: user, reason: "\(index)"))) }
                _ = try await eventually("one stands by") {
                    let states = [await first.status.state, await second.status.state]
                    return states.contains(.standingBy) ? true : nil
                }
                for index in 50..<80 { _ = try await both.outcome(of: both.send(LockAccount(userId: user, reason: "\(index)"))) }
            }
            _ = try await both.outcome(of: both.send(LockAccount(userId: user, reason: "80")))
        }
        let expected = (0...80).map { IdentityEvent.accountLocked(AccountLocked(userId: user, reason: "\($0): \($0)")) }
        #expect(try await both.events() == expected)
    }

    @Test(arguments: ["two.tokens", "any*", "", "a space"])
    func `a command whose id is no request's is left without an outcome and stops nobody`(id: String) async throws {
        try await harness.running { runner in
            try await harness.publish(LockAccount(userId: user, reason: "stray"), id: id, inbox: "somewhere")
            let behind = try await harness.send(LockAccount(userId: user, reason: "behind"))
            #expect(try await harness.outcome(of: behind) == .completed(position: 1))
            #expect(await runner.status.fault == nil)
        }
    }

    @Test func `a command whose inbox is none is told to nobody in particular and takes effect`() async throws {
        try await harness.running { _ in
            try await harness.publish(LockAccount(userId: user, reason: "stray"), id: "stray", inbox: "a.b.>")
            let outcome = try await eventually("an outcome") { try await harness.store.outcome(of: "stray", inbox: CommandRequest.noInbox) }
            #expect(outcome.status == .completed(position: 1))
        }
    }

    @Test func `a command that fails again and again does not use up the room of the others`() async throws {
        var harness = harness
        harness.configuration.concurrency = 4
        harness.component.closing.set(true)
        try await harness.running { [harness] runner in
            try await harness.send(CloseAccount(userId: user))
            _ = try await eventually("the fault shows") { await runner.status.fault }
            for index in 0..<20 {
                let elsewhere = try await harness.send(LockAccount(userId: ComponentHarness.otherUser, reason: "\(index)"))
                _ = try await harness.outcome(of: elsewhere)
            }
            harness.component.closing.set(false)
            _ = try await eventually("the fault is gone") { await runner.status.fault == nil ? true : nil }
        }
    }

    @Test func `a graceful end stores how far it came`() async throws {
        try await harness.running { _ in _ = try await harness.outcome(of: harness.send(LockAccount(userId: user, reason: "x"))) }
        let position = await harness.store.messages(in: StreamName.positions).last.map { String(decoding: $0.payload, as: UTF8.self) }
        #expect(position == "1")
    }
}

/// True the first time it is asked.
actor OneShot {
    private var taken = false

    func take() -> Bool {
        defer { taken = true }
        return !taken
    }
}
