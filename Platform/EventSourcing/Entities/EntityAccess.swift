/// The other entities of the context, as a handler sees them while it handles one command.
public protocol EntityAccess<Event>: Sendable {
    associatedtype Event: EventUnion

    /// The command itself, as its envelope describes it.
    var issued: IssuedCommand { get }

    /// The entity as of now. The id must be a subject token.
    func fetch<Other: Entity>(_ entity: Other.Type, id: String) async throws -> Other where Other.Event == Event

    /// Appends what `decide` says to another entity and gives back the entity as it then is.
    ///
    /// A conflict reloads the entity and asks `decide` again, so that exactly one of several writers wins; no events means no write.
    func change<Other: Entity>(
        _ entity: Other.Type, id: String, _ decide: @Sendable (Other) -> [Event]
    ) async throws -> Other where Other.Event == Event
}
