internal import EventSourcing
internal import NIOCore
public import ServiceLifecycle

extension Gateway: Service {
    /// How long it may take to write down that they have.
    private static let settlePatience: Duration = .seconds(2)
    /// How long connections may take to end when the process shuts down.
    private static let drainPatience: Duration = .seconds(4)

    public func run() async throws {
        let ticks = startTicking()
        defer { for tick in ticks { tick.cancel() } }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await OutcomeTail(hub: hub).run() }
            group.addTask { await hub.work.run() }
            group.addTask { await hub.upstream.run(hub.store, hub.logger) }
            if let sessions = hub.sessions { group.addTask { try await SessionWatch(hub: hub, sessions: sessions).run() } }
            if let observer = hub.observer { group.addTask { try await observer.run() } }
            if let source { group.addTask { try await source.run(ChannelOutlet(hub: hub)) } }
            group.addTask {
                try? await gracefulShutdown()
                try await drain()
                throw Drained()
            }
            defer { group.cancelAll() }
            do {
                while try await group.next() != nil { try Task.checkCancellation() }
            } catch is Drained {
                return
            }
        }
    }

    /// Ends all connections and waits for them, within bounds.
    private func drain() async throws {
        let spread = hub.limits.drainSpread
        try await hub.everywhere { $0.drain(over: spread) }
        let deadline = ContinuousClock.now + Self.drainPatience
        while try await hub.count > 0, .now < deadline { try await Task.sleep(for: .milliseconds(20)) }
        await hub.observer?.settle(within: Self.settlePatience)
    }

    private struct Drained: Error {}

    /// Has every roster look at the clock once a second.
    private func startTicking() -> [RepeatedTask] {
        hub.all.map { roster in
            roster.eventLoop.scheduleRepeatedTask(initialDelay: .seconds(1), delay: .seconds(1)) { [hub, now = doorkeeper.now] _ in
                roster.here.tick(.now, ping: .ping(at: now()), limits: hub.limits)
            }
        }
    }
}
