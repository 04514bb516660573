public import EventLog
public import EventSourcing
public import Logging
public import ServiceLifecycle

/// Runs a component: reads its commands in order, handles those of different entities side by side, and stores each one's outcome.
///
/// Commands are read by position and never acknowledged: the checkpoint is ours, so a crash means reading again from it. What was handled before the crash is
/// recognised by the entity's guard, and a rejection by its stored outcome. Nothing is skipped: a command that fails is tried again, with its entity's later
/// commands behind it, and shows in the status.
public struct ComponentRunner<Definition: Component>: Service where Definition.Commands: StoredCommand, Definition.Event: StoredEvent {
    public let name: String
    public let status = ComponentStatus()
    let definition: Definition
    let store: any MessageStore
    let configuration: ComponentConfiguration
    let entities: EntityStore<Definition.Event>
    let metrics: ComponentMetrics
    let logger: Logger
    let now: @Sendable () -> Timestamp

    public init(
        _ definition: Definition, name: String, store: any MessageStore, configuration: ComponentConfiguration = ComponentConfiguration(),
        logger: Logger, now: @escaping @Sendable () -> Timestamp
    ) {
        self.definition = definition
        self.name = name
        self.store = store
        self.configuration = configuration
        self.logger = logger
        self.now = now
        metrics = ComponentMetrics(component: name)
        entities = EntityStore(store: store, codec: EventCodec(source: "/\(Definition.Event.context)/component"), now: now)
    }

    public func run() async throws {
        var backOff = BackOff()
        while !Task.isCancelled, !Task.isShuttingDownGracefully {
            do {
                try await handleCommands()
                break
            } catch is CancellationError {
                break
            } catch let error as MessageStoreError where error.code == .conflict {
                logger.notice("another instance handles these commands: standing by", metadata: ["component": "\(name)"])
                await status.enter(.standingBy)
                try? await standBy()
            } catch {
                logger.warning("the component starts again", metadata: ["component": "\(name)", "error": "\(error)"])
                await status.enter(.starting)
                try? await backOff.wait()
            }
        }
        await status.enter(.stopped)
    }

    /// One session: from the stored checkpoint until the end, or until another instance's checkpoint is met.
    private func handleCommands() async throws {
        let checkpoint = try await ComponentCheckpoint.load(name, from: store)
        let session = ComponentSession(runner: self, checkpoint: checkpoint)
        let reader = try await store.read(StreamName.commands(of: Definition.Commands.context), after: checkpoint.position)
        await status.reach(checkpoint.position)
        await status.forgetStuck()
        await status.enter(.handling)
        logger.info("handling commands", metadata: ["component": "\(name)", "position": "\(checkpoint.position)"])
        try await session.run(reader)
    }

    /// Waits until the other instance's checkpoint has stood still for a while although there are commands beyond it.
    private func standBy() async throws {
        var seen = try await ComponentCheckpoint.load(name, from: store).position
        var since = ContinuousClock.now
        while ContinuousClock.now - since < configuration.takeOverAfter {
            let pause = min(.seconds(1), configuration.takeOverAfter / 4)
            try await cancelWhenGracefulShutdown { try await Task.sleep(for: pause) }
            let position = try await ComponentCheckpoint.load(name, from: store).position
            let head = try await store.state(of: StreamName.commands(of: Definition.Commands.context)).lastSequence
            if position != seen || position >= head {
                seen = position
                since = .now
            }
        }
    }
}
