import EventSourcing
import IdentityEvents

@testable import IdentityComponent

/// The entities of identity in memory, written with an expected version as in the log, so that writers do race each other.
struct InMemoryEntities: EntityAccess {
    private actor Log {
        private var streams: [String: [IdentityEvent]] = [:]
        /// All that has happened, in order, with the stream it stands in.
        private(set) var history: [(stream: String, event: IdentityEvent)] = []

        func events(of stream: String) -> [IdentityEvent] { streams[stream] ?? [] }

        func append(_ events: [IdentityEvent], to stream: String, expecting count: Int) -> Bool {
            guard streams[stream, default: []].count == count else { return false }
            streams[stream, default: []] += events
            history += events.map { (stream, $0) }
            return true
        }
    }

    /// Who asks and when, as handlers are told.
    var issued = IssuedCommand(id: "request", time: Timestamp(microseconds: 0), userID: nil)
    private let log = Log()

    /// All that has happened, in order, with the stream it stands in: `<entity>.<id>`.
    var history: [(stream: String, event: IdentityEvent)] { get async { await log.history } }

    func events<State: Entity>(of entity: State.Type, id: String) async -> [IdentityEvent] { await log.events(of: "\(entity.name).\(id)") }

    func fetch<State: Entity>(_ entity: State.Type, id: String) async -> State where State.Event == IdentityEvent {
        State(folding: await events(of: entity, id: id))
    }

    func change<State: Entity>(
        _ entity: State.Type, id: String, _ decide: @Sendable (State) -> [IdentityEvent]
    ) async -> State where State.Event == IdentityEvent {
        while true {
            let past = await events(of: entity, id: id)
            let decided = decide(State(folding: past))
            // Lets others read the same past.
            await Task.yield()
            if await log.append(decided, to: "\(entity.name).\(id)", expecting: past.count) { return State(folding: past + decided) }
        }
    }

    /// Takes a command through its handler's beats, and tells what was decided.
    func handle<Handler: CommandHandler>(_ command: Handler.Handled, by handler: Handler) async throws -> Decision<IdentityEvent>
    where Handler.Subject.Event == IdentityEvent {
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

    /// The id of the user who owns the address; nil where it is free.
    func owner(of email: String) async -> String? { await fetch(EmailReservation.self, id: EmailAddress(email).reservationID).owner }
}
