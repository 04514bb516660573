/// Where the changes of some rows are told, and who may listen: `team:0193…`.
public struct Channel: Hashable, Sendable {
    public let name: ChannelName
    /// Who may subscribe; nil where another row says so. Of all views, one row speaks for a channel: the last one to speak is right. A `user`
    /// channel needs none: it is its own user's.
    public let readers: Readers?

    /// Who may subscribe to a channel.
    public enum Readers: Hashable, Sendable {
        /// The users with these ids; `everyone` among them stands for whoever is signed in.
        case people(Set<String>)
        /// Whoever may subscribe to another channel, which names people: of a channel that refers on to a third one, nobody.
        case those(of: ChannelName)
    }

    private init(_ name: ChannelName, _ readers: Readers?) {
        self.name = name
        self.readers = readers
    }

    public init(_ name: ChannelName, readers: Set<String>? = nil) { self.init(name, readers.map(Readers.people)) }

    /// A channel of a kind and an id, each one subject token; traps on anything else, as they come from events, which hold such ids alone.
    public init(_ kind: String, _ id: String, readers: Set<String>? = nil) {
        self.init(Self.name(kind, id), readers.map(Readers.people))
    }

    /// A channel for whoever may subscribe to another one: who may is then said once, however many channels there are.
    public init(_ kind: String, _ id: String, readersOf other: Channel) {
        self.init(Self.name(kind, id), .those(of: other.name))
    }

    private static func name(_ kind: String, _ id: String) -> ChannelName {
        guard let name = ChannelName(kind: kind, id: id) else { preconditionFailure("a channel's kind and id must be subject tokens") }
        return name
    }

    /// Stands among the readers for whoever is signed in. No user has this id.
    public static let everyone = "everyone"

    /// The channel of one person, which that person may read.
    public static func user(_ id: String) -> Channel { Channel(ChannelName.userKind, id) }
}
