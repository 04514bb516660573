public import EventLog
public import EventSourcing
public import Logging
public import ServiceLifecycle

/// Runs a reaction: reads the events it listens to in order, those of different entities side by side, and carries out what it says.
///
/// Its position is kept durably, and any number of instances share the work, by the same machine that components run on (see `Consumer`). An event that is
/// read again issues the same commands, whose ids are derived from it.
public struct ReactionRunner<Definition: Reaction>: Service where Definition.Cause: StoredEvent, Definition.Event: StoredEvent {
    public let name: String
    private let consumer: Consumer<ReactionHandling<Definition>>
    private let snapshots: SnapshotWriter

    /// `name` is unique among reactions and part of the commands' ids; its consumer is `reaction:<name>`.
    public init(
        _ reaction: Definition, name: String, store: any MessageStore & Announcements,
        configuration: ConsumerConfiguration = ConsumerConfiguration(), logger: Logger, now: @escaping @Sendable () -> Timestamp
    ) {
        self.name = name
        let source = "/\(Definition.Event.context)/reaction"
        let entities = EntityStore<Definition.Event>(store: store, codec: EventCodec(source: source), now: now)
        let consumerName = ConsumerName(.reaction, name)
        snapshots = SnapshotWriter(entities.snapshots, of: consumerName, logger: logger)
        let handling = ReactionHandling(
            name: name, reaction: reaction, store: store, types: TypeLedger(store), codec: EventCodec(source: source), entities: entities,
            snapshots: snapshots,
            deadlines: DeadlineBook(store: store, now: now), metrics: ReactionMetrics(reaction: name), now: now)
        consumer = Consumer(
            consumerName, of: StreamName.events(of: Definition.Cause.context), reading: Self.readable,
            subject: \.eventSubject, store: store,
            configuration: configuration, logger: logger, now: now, handler: handling)
    }

    /// What it listens to, and what it loads entities from: of the same context or of another.
    private static var readable: [ReadableTypes] {
        let causes = ReadableTypes(events: Definition.Cause.self)
        return Definition.Event.context == Definition.Cause.context ? [causes] : [causes, ReadableTypes(events: Definition.Event.self)]
    }

    public var status: ConsumerStatus { consumer.status }

    public func run() async throws {
        await snapshots.run(beside: consumer.run) { [] }
    }
}
