/// What a component knows of one thing it decides about, folded from that thing's own events.
///
/// `init()` is the entity before its first event. `apply` is total and pure: it must accept every event of its context, in any
/// order the stream can hold them, and ignores those that are not about it.
///
/// Its state can be written down and read back (`Codable`), so that a long history need not be folded from its first event on.
public protocol Entity: Sendable, Codable {
    associatedtype Event: EventUnion
    /// The kind of entity, the `<entity>` of its subject.
    static var name: String { get }
    /// Raise it when the fold or the stored properties change: snapshots of another version are ignored. 1 where nothing is said.
    static var version: Int { get }
    init()
    mutating func apply(_ event: Event)
}

extension Entity {
    public static var version: Int { 1 }

    /// The address of the entity of this kind with the given id; nil where the id is not a subject token.
    public static func address(of id: String) -> EntityAddress? {
        EntityAddress(context: Event.context, entity: name, id: id)
    }

    /// The entity after the events.
    public init(folding events: some Sequence<Event>) {
        self.init()
        for event in events { apply(event) }
    }
}
