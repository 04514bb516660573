/// A process manager's rule: what is to be done because something happened.
///
/// Events are given in stream order, those of one entity one after the other; each at least once. What a reaction does is therefore derived from the
/// event and nothing else: the ids of its commands come from the event's, so that a second delivery issues the same commands, which their handlers
/// know already. What it has to remember is an entity of its own component, changed by the commands it issues.
public protocol Reaction: Sendable {
    /// The events it listens to: of its own context, or of any other.
    associatedtype Cause: EventUnion
    /// The events of its own component.
    associatedtype Event: EventUnion

    /// What is to be done. `entities` reads and changes entities of its own context; a change is made once for each event, whatever is redelivered.
    func react(to cause: Recorded<Cause>, _ entities: any EntityAccess<Event>) async throws -> [ReactionStep]
}
