public import EventSourcing

/// An entity as of a position of its own subject.
public struct LoadedEntity<State: Entity>: Sendable {
    public internal(set) var state = State()
    /// The position of the entity's last message; 0 where it has none. The next append expects it.
    public internal(set) var version: UInt64 = 0
    /// The id of that message; empty where there is none.
    public internal(set) var messageID = ""
    /// The commands it has handled.
    public internal(set) var handled = HandledCommands()
    /// The rejections that left events behind, by the command's id.
    public internal(set) var rejections: [String: Rejection] = [:]
    /// How many messages were folded since its snapshot, or since its first one where it has none.
    public internal(set) var tail = 0
    /// How many bytes their payloads were.
    public internal(set) var tailBytes = 0

    public init() {}
}

extension LoadedEntity {
    /// Moves on to a message whose events the state holds.
    mutating func reach(_ position: UInt64, id: String, bytes: Int) {
        version = position
        messageID = id
        tail += 1
        tailBytes += bytes
    }

    /// Notes the command that caused a message.
    mutating func note(_ id: String, _ position: UInt64?, _ rejection: Rejection?, at time: Timestamp) {
        handled.note(id: id, position: position, at: time)
        if let rejection { rejections[id] = rejection }
        if rejections.count > HandledCommands.neverMoreThan { rejections = rejections.filter { handled.contains(id: $0.key) } }
    }
}
