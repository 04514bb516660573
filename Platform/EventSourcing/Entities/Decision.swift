/// What a component decides about a command.
public enum Decision<Event: EventUnion>: Equatable, Sendable {
    /// The command holds. No events means that it changes nothing: the state is already as it asks.
    case accepted([Event])
    /// The command does not hold. `recording` is what the refusal itself leaves in the entity's stream, usually nothing.
    case rejected(Rejection, recording: [Event] = [])

    public static func accepted(_ event: Event) -> Decision { .accepted([event]) }

    /// What is appended to the entity's stream.
    public var events: [Event] {
        switch self {
        case .accepted(let events): events
        case .rejected(_, let events): events
        }
    }
}
