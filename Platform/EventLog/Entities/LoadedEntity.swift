public import EventSourcing

/// An entity as of a position of its own subject.
public struct LoadedEntity<State: Entity>: Sendable {
    public internal(set) var state = State()
    /// The position of the entity's last message; 0 where it has none. The next append expects it.
    public internal(set) var version: UInt64 = 0
    /// The commands it has handled.
    public internal(set) var handled = HandledCommands()
    /// The rejections that left events behind, by the command's id.
    public internal(set) var rejections: [String: Rejection] = [:]

    public init() {}
}
