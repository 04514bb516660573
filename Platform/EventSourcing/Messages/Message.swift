/// A fact or a request that travels through a stream. The types are generated from `schema/`.
public protocol Message: Sendable, Hashable {
    var messageType: MessageType { get }
}

/// The closed union of the events of one context.
public protocol EventUnion: Message {
    static var context: String { get }
    /// Every CloudEvents type that can be read into the union: the newest version of each event, and those that are upcast to it.
    static var readableTypes: Set<String> { get }
    /// Where personal data stands in the payloads, by CloudEvents type: JSON Pointers with `*` for every element of an array.
    static var personalMembers: [String: Set<String>] { get }
}

/// The closed union of the commands of one context.
public protocol CommandUnion: Message {
    static var context: String { get }
    /// Every CloudEvents type that can be read into the union.
    static var readableTypes: Set<String> { get }
    /// Where personal data stands in the payloads, by CloudEvents type: JSON Pointers with `*` for every element of an array.
    static var personalMembers: [String: Set<String>] { get }
    /// The entity whose stream decides about the command.
    var address: EntityAddress { get }
}

/// One command type.
public protocol Command: Message {
    static var messageType: MessageType { get }
    /// The entity whose stream decides about the command.
    var address: EntityAddress { get }
}

extension Command {
    public var messageType: MessageType { Self.messageType }
}

extension EventUnion {
    public static var personalMembers: [String: Set<String>] { [:] }

    /// `personalMembers` of every type that can be read, those without any among them: who shows a payload tells a type that has nothing to cover from one that
    /// nobody here knows.
    public static var coveredMembers: [String: Set<String>] { readableTypes.reduce(into: [:]) { $0[$1] = personalMembers[$1] ?? [] } }
}

extension CommandUnion {
    public static var personalMembers: [String: Set<String>] { [:] }
}
