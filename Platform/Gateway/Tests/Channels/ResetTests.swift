import EventLog
import EventSourcing
import Gateway
import Logging
import PlatformTesting
import Testing
import WebAPI

/// Resets and what is announced beside them: each has a subscription of its own, and nothing orders the two.
@Suite(.nats) struct ResetTests {
    @Test func `what was announced before a rebuild is never told behind it`() async throws {
        let gate = Gate()
        let slow: @Sendable (JetStreamStore) -> any MessageStore & Announcements = { store in
            HeldStore(store: store, held: .announcements, gate: gate) { $0.hasPrefix("push.change.") }
        }
        try await LiveGateway.with(listening: slow) { live in
            let client = try await live.openAsOperator()
            try await client.subscribe(live.channel("red"))
            #expect(try await client.next(1) == ["subscribed"])
            try await live.tell("a", 90, "ninety", on: "red")
            try await live.log.reset(live.kind)
            #expect(try await client.next(1) == ["gap reset"])
            await gate.open()
            // The row that the rebuilt view has: positions may begin anew.
            try await live.tell("a", 2, "two", on: "red")
            #expect(try await client.next(1) == ["event a 2 two"])
        }
    }

    @Test func `a channel that begins to be listened to during a rebuild is read again`() async throws {
        let gate = Gate()
        let slow: @Sendable (JetStreamStore) -> any MessageStore & Announcements = { store in
            HeldStore(store: store, held: .beginning, gate: gate) { $0.hasPrefix("push.change.") && $0.hasSuffix(".red") }
        }
        try await LiveGateway.with(listening: slow) { live in
            let (one, two) = (try await live.openAsOperator(), try await live.openAsOperator())
            try await one.subscribe(live.channel("blue"))
            #expect(try await one.next(1) == ["subscribed"])
            try await two.subscribe(live.channel("red"))
            _ = try await eventually("the channel is listened to") { await gate.isWaitedAt ? true : nil }
            try await live.tell("a", 90, "ninety", on: "red")
            try await live.log.reset(live.kind)
            // Where this is told, the reset has been heard.
            #expect(try await one.next(1) == ["gap reset"])
            await gate.open()
            // What was announced before may come first, and never behind.
            var frame = try await two.next()
            while frame?.kind == "subscribed" || frame?.kind == "event" { frame = try await two.next() }
            #expect(frame?.description == "gap reset")
            try await live.tell("a", 2, "two", on: "red")
            #expect(try await two.next(1) == ["event a 2 two"])
        }
    }

    @Test func `a gateway that does not hear of resets yet is not ready`() async throws {
        let gate = Gate()
        let store = HeldStore(store: InMemoryMessageStore(), held: .beginning, gate: gate) { $0 == "push.reset.*" }
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let gateway = Gateway(
            store, key: GatewayKey(Array(repeating: 9, count: 32))!,
            authenticator: Authenticator(operators: OperatorKeys(["a-key-for-tests"])),
            channels: LiveChannels(ChangeLog(store, via: store), logger: logger, now: RunningGateway.now), logger: logger,
            now: RunningGateway.now)
        let running = Task { try await gateway.run() }
        defer { running.cancel() }
        _ = try await eventually("it reads outcomes") { await gateway.fault == "cannot hear of channels yet" ? true : nil }
        await gate.open()
        _ = try await eventually("it is ready") { await gateway.fault == nil ? true : nil }
    }
}
