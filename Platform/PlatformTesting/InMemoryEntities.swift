public import EventSourcing

/// The entities of a context in memory, written with an expected version as in the log, so that writers do race each other.
public struct InMemoryEntities<Event: EventUnion>: EntityAccess {
    private actor Log {
        private var streams: [String: [Event]] = [:]
        /// All that has happened, in order, with the stream it stands in.
        private(set) var history: [(stream: String, event: Event)] = []

        func events(of stream: String) -> [Event] { streams[stream] ?? [] }

        func append(_ events: [Event], to stream: String, expecting count: Int) -> Bool {
            guard streams[stream, default: []].count == count else { return false }
            streams[stream, default: []] += events
            history += events.map { (stream, $0) }
            return true
        }
    }

    /// Who asks and when, as handlers are told.
    public var issued = IssuedCommand(id: "request", time: Timestamp(microseconds: 0), userID: nil)
    private let log = Log()

    public init() {}

    /// All that has happened, in order, with the stream it stands in: `<entity>.<id>`.
    public var history: [(stream: String, event: Event)] { get async { await log.history } }

    public func events<State: Entity>(of entity: State.Type, id: String) async -> [Event] { await log.events(of: "\(entity.name).\(id)") }

    public func fetch<State: Entity>(_ entity: State.Type, id: String) async -> State where State.Event == Event {
        State(folding: await events(of: entity, id: id))
    }

    public func change<State: Entity>(
        _ entity: State.Type, id: String, _ decide: @Sendable (State) -> [Event]
    ) async -> State where State.Event == Event {
        while true {
            let past = await events(of: entity, id: id)
            let decided = decide(State(folding: past))
            // Lets others read the same past.
            await Task.yield()
            if await log.append(decided, to: "\(entity.name).\(id)", expecting: past.count) { return State(folding: past + decided) }
        }
    }

    /// Takes a command through its handler's beats, and tells what was decided.
    public func handle<Handler: CommandHandler>(_ command: Handler.Handled, by handler: Handler) async throws -> Decision<Event>
    where Handler.Subject.Event == Event {
        let id = command.address.id
        while true {
            let past = await events(of: Handler.Subject.self, id: id)
            let subject = Handler.Subject(folding: past)
            let facts = try await handler.gather(for: command, subject, self)
            let decision = handler.decide(command, subject, facts)
            guard await log.append(decision.events, to: "\(Handler.Subject.name).\(id)", expecting: past.count) else { continue }
            try await handler.follow(command, Handler.Subject(folding: past + decision.events), self)
            return decision
        }
    }

    /// Lets something have happened to an entity.
    public func put<State: Entity>(_ events: [Event], in entity: State.Type, _ id: String) async where State.Event == Event {
        _ = await change(entity, id: id) { _ in events }
    }
}

/// A component's table decides in memory too.
extension InMemoryEntities: CommandRunner {
    public func run<Handler: CommandHandler>(_ command: Handler.Handled, by handler: Handler) async throws -> Outcome.Status
    where Handler.Subject.Event == Event {
        switch try await handle(command, by: handler) {
        case .accepted: .completed(position: UInt64(await history.count))
        case .rejected(let rejection, _): .rejected(rejection)
        }
    }
}
