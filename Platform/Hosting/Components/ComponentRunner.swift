public import EventLog
public import EventSourcing
public import Logging
public import ServiceLifecycle

/// Runs a component: its commands are handled in order, those of different entities side by side, and each one's outcome is stored.
///
/// Any number of instances share the work (see `Consumer`). What was handled before a crash is recognised by the entity's memory of its commands and by the
/// stored outcomes, so nothing is applied twice and no rejection turns into an acceptance.
public struct ComponentRunner<Definition: Component>: Service where Definition.Commands: StoredCommand, Definition.Event: StoredEvent {
    public let name: String
    private let consumer: Consumer<CommandHandling<Definition>>
    private let cache: EntityCache
    private let snapshots: SnapshotWriter

    /// `name` is unique among components; its consumer is `component:<name>`.
    public init(
        _ definition: Definition, name: String, store: any MessageStore & Announcements,
        configuration: ComponentConfiguration = ComponentConfiguration(), logger: Logger, now: @escaping @Sendable () -> Timestamp
    ) {
        self.name = name
        let entities = EntityStore<Definition.Event>(
            store: store, codec: EventCodec(source: "/\(Definition.Event.context)/component"), now: now)
        let metrics = ComponentMetrics(component: name)
        let consumerName = ConsumerName(.component, name)
        snapshots = SnapshotWriter(entities.snapshots, configuration: configuration.snapshots, of: consumerName, logger: logger)
        cache = EntityCache(capacity: configuration.cachedEntities, snapshots: snapshots)
        let handling = CommandHandling(
            definition: definition, store: store, entities: entities, cache: cache, metrics: metrics, now: now)
        consumer = Consumer(
            consumerName, of: StreamName.commands(of: Definition.Commands.context),
            relying: [StreamName.events(of: Definition.Event.context)],
            reading: [ReadableTypes(commands: Definition.Commands.self), ReadableTypes(events: Definition.Event.self)],
            subject: \.commandSubject, store: store,
            configuration: configuration.consuming, logger: logger, now: now, handler: handling)
    }

    public var status: ConsumerStatus { consumer.status }

    /// Handles commands until the end; then the snapshots of the entities in memory are written, as many as the time allows.
    public func run() async throws {
        await snapshots.run(beside: consumer.run) { await cache.changed() }
    }
}
