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

    @Test func `a handler is told who asks, when, and under which id`() async throws {
        try await harness.running { _ in
            let id = try await harness.send(ChangeEmail(userId: user, email: "ada@example.com"))
            _ = try await harness.outcome(of: id)
            let text = "\(id) by tester at \(Timestamp(microseconds: 1))"
            #expect(try await harness.events() == [.accountLocked(AccountLocked(userId: user, reason: text))])
        }
    }

    @Test func `an outcome says whose it is`() async throws {
        try await harness.running { _ in
            _ = try await harness.outcome(of: try await harness.send(UnlockAccount(userId: user)))
            let outcome = try #require(await harness.store.messages(in: StreamName.outcomes).last { $0.subject.hasPrefix("outcome.") })
            #expect(outcome.headers[.userID] == "tester")
        }
    }

    @Test func `a command that does not hold leaves an outcome and no event`() async throws {
        try await harness.running { _ in
            let id = try await harness.send(UnlockAccount(userId: user))
            #expect(try await harness.outcome(of: id) == .rejected(Rejection(code: "not-locked", title: "Not locked.")))
            #expect(try await harness.events().isEmpty)
        }
    }

    @Test func `a refusal sees what somebody else has written since the component last looked`() async throws {
        try await harness.running { _ in
            // The component remembers that there is no lock.
            _ = try await harness.outcome(of: try await harness.send(UnlockAccount(userId: user)))
            let entities = EntityStore<IdentityEvent>(store: harness.store, codec: EventCodec(source: "/reaction")) {
                Timestamp(microseconds: 1)
            }
            let address = try #require(TestUser.address(of: user))
            var loaded = try await entities.load(TestUser.self, at: address)
            let locked = IdentityEvent.accountLocked(AccountLocked(userId: user, reason: "by another"))
            let cause = Cause(id: "another", position: nil, correlationID: nil, userID: nil, traceParent: nil)
            try await entities.append([locked], to: &loaded, at: address, cause: cause)
            let id = try await harness.send(UnlockAccount(userId: user))
            #expect(try await harness.outcome(of: id) == .completed(position: 2))
            #expect(try await harness.events() == [locked, .accountUnlocked(AccountUnlocked(userId: user))])
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

    @Test func `a command whose inbox is none is told to nobody in particular and takes effect`() async throws {
        try await harness.running { _ in
            try await harness.publish(LockAccount(userId: user, reason: "stray"), id: "stray", inbox: "a.b.>")
            let outcome = try await eventually("an outcome") { try await harness.store.outcome(of: "stray", inbox: CommandRequest.noInbox) }
            #expect(outcome.status == .completed(position: 1))
        }
    }

    @Test(arguments: ["IDENTITY_EVENTS", "IDENTITY_COMMANDS"], [true, false])
    func `a log that is not what it was stops it, at the start and while it runs, and nothing is handled`(stream: String, isRunning: Bool)
        async throws
    {
        @Sendable func isStopped(_ runner: ComponentRunner<TestComponent>) async throws {
            let fault = try await eventually("it has stopped") {
                if case .failed(let reason) = await runner.status.state { reason } else { nil }
            }
            #expect(fault.contains(stream))
            #expect(fault.contains("position 3"), "\(fault)")
        }
        @Sendable func lose() async {
            await harness.store.recreate(stream, created: "2026-11-21T00:00:00Z", keeping: 1)
        }
        try await harness.running { runner in
            for index in 0..<3 { _ = try await harness.outcome(of: harness.send(LockAccount(userId: user, reason: "\(index)"))) }
            let witness = LogWitness(of: stream, in: harness.store, writingEvery: .zero)
            try await witness.check()
            guard isRunning else { return }
            await lose()
            try await isStopped(runner)
        }
        if !isRunning {
            await lose()
            try await harness.running { runner in
                try await isStopped(runner)
                let id = try await harness.send(LockAccount(userId: user, reason: "waits"))
                #expect(try await harness.requests.status(of: id)?.state == .pending)
            }
        }
    }

    @Test func `a message is not acknowledged before its handler has succeeded`() async throws {
        let component = TestComponent()
        component.unavailable.set(true)
        let harness = ComponentHarness(component: component)
        let other = try await harness.running { runner in
            let failing = try await harness.send(CloseAccount(userId: ComponentHarness.user))
            // One behind it is done, and the position may still not pass the one that failed.
            let done = try await harness.send(LockAccount(userId: ComponentHarness.otherUser, reason: "done"))
            guard case .completed = try await harness.outcome(of: done) else { return failing }
            _ = try await eventually("it has failed") { component.unavailable.asked > 1 ? true : nil }
            return failing
        }
        #expect(try await harness.events(of: ComponentHarness.user).isEmpty)
        component.unavailable.set(false)
        try await harness.running { _ in
            guard case .completed = try await harness.outcome(of: other) else {
                Issue.record("the command was lost")
                return
            }
        }
        #expect(try await harness.events(of: ComponentHarness.user).count == 1)
        #expect(try await harness.events(of: ComponentHarness.otherUser).count == 1)
    }

    @Test func `an outcome's position is behind all that the command led to, when it is handled again too`() async throws {
        for _ in 0..<2 {
            try await harness.running { _ in
                let id = try await harness.send(
                    VerifyEmail(userId: ComponentHarness.user, proof: String(repeating: "0", count: 64)), id: "once")
                #expect(try await harness.outcome(of: id) == .completed(position: 2))
            }
            await harness.loseCheckpoint()
        }
    }

    @Test func `a graceful end stores how far it came`() async throws {
        try await harness.running { _ in _ = try await harness.outcome(of: harness.send(LockAccount(userId: user, reason: "x"))) }
        // Beside the witnesses of both streams, which are written again now and then.
        let positions = await harness.store.messages(in: StreamName.positions).filter { !$0.subject.hasPrefix("position.witness.") }
        #expect(positions.last.map { String(decoding: $0.payload, as: UTF8.self) } == "1")
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
