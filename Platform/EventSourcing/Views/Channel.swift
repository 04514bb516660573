/// Where the changes of some rows are told, and who may listen: `team:0193…`.
public struct Channel: Hashable, Sendable {
    public let name: ChannelName
    /// The ids of the users who may subscribe; nil where another row says so. Of all views, one row speaks for a channel: the last one to
    /// speak is right. A `user` channel needs none: it is its own user's.
    public let readers: Set<String>?

    public init(_ name: ChannelName, readers: Set<String>? = nil) {
        self.name = name
        self.readers = readers
    }

    /// A channel of a kind and an id, each one subject token; traps on anything else, as they come from events, which hold such ids alone.
    public init(_ kind: String, _ id: String, readers: Set<String>? = nil) {
        guard let name = ChannelName(kind: kind, id: id) else { preconditionFailure("a channel's kind and id must be subject tokens") }
        self.init(name, readers: readers)
    }

    /// Stands among the readers for whoever is signed in. No user has this id.
    public static let everyone = "everyone"

    /// The channel of one person, which that person may read.
    public static func user(_ id: String) -> Channel { Channel(ChannelName.userKind, id) }
}
