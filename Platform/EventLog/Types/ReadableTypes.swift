public import EventSourcing

/// Whether a message asks for something or says that it has happened.
public enum MessageKind: String, Sendable {
    case command, event
}

/// What a reader of one of a context's streams understands.
public struct ReadableTypes: Sendable {
    public let context: String
    public let kind: MessageKind
    /// CloudEvents types.
    public let types: Set<String>

    /// The events of a union, in every version that is upcast to it.
    public init<Event: EventUnion>(events: Event.Type) {
        context = Event.context
        kind = .event
        types = Event.readableTypes
    }

    /// The commands of a union.
    public init<Commands: CommandUnion>(commands: Commands.Type) {
        context = Commands.context
        kind = .command
        types = Commands.readableTypes
    }

    /// The stream that holds them.
    public var stream: String {
        switch kind {
        case .command: StreamName.commands(of: context)
        case .event: StreamName.events(of: context)
        }
    }
}
