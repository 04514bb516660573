public import EventSourcing
import JSON

/// Who may listen to a channel, and on whose word.
public struct ChannelReaders: Hashable, Sendable {
    public let readers: Channel.Readers
    public let source: Source

    /// Where it comes from: a row of an aggregator's views, in one generation of them.
    public struct Source: Hashable, Sendable {
        /// `identity/identity`: context and aggregator.
        public let aggregator: String
        public let generation: Int64
        /// The position of the last event in that row.
        public let position: UInt64

        public init(aggregator: String, generation: Int64, position: UInt64) {
            self.aggregator = aggregator
            self.generation = generation
            self.position = position
        }
    }

    public init(_ readers: Channel.Readers, from source: Source) {
        self.readers = readers
        self.source = source
    }

    public init(_ users: Set<String>, from source: Source) { self.init(.people(users), from: source) }

    /// The users who are named; nobody where another channel is.
    public var users: Set<String> {
        if case .people(let users) = readers { users } else { [] }
    }

    /// The channel whose readers these are; nil where users are named.
    public var sameAs: ChannelName? {
        if case .those(let channel) = readers { channel } else { nil }
    }

    init(_ payload: [UInt8]) throws(MessageStoreError) {
        do throws(JSONError) {
            self = try JSONDocument.withValue(parsing: payload, limits: JSONLimits(depth: 8, bytes: 1 << 20)) {
                value throws(JSONError) in
                var users: Set<String> = []
                value.member("users")?.forEachElement { _, user in if let user = user.string { users.insert(user) } }
                return ChannelReaders(
                    value.member("as")?.string.flatMap { ChannelName($0) }.map(Channel.Readers.those) ?? .people(users),
                    from: Source(
                        aggregator: value.member("aggregator")?.string ?? "", generation: value.member("generation")?.integer ?? 0,
                        position: UInt64(clamping: value.member("position")?.integer ?? 0)))
            }
        } catch {
            throw MessageStoreError(.corrupt, "the readers of a channel cannot be read: \(error)")
        }
    }

    var payload: [UInt8] {
        var writer = JSONWriter()
        writer.beginObject()
        // Who knows of no references reads that nobody may listen.
        writer.member("users", users.sorted()) { user, writer in writer.value(user) }
        if let sameAs { writer.member("as", sameAs.description) }
        writer.member("aggregator", source.aggregator)
        writer.member("generation", source.generation)
        writer.member("position", Int64(clamping: source.position))
        writer.endObject()
        return writer.bytes
    }

    /// Whether these replace what is known of the channel: a later word of the same aggregator, or the word of another one.
    func replace(_ known: ChannelReaders) -> Bool {
        guard known.source.aggregator == source.aggregator else { return true }
        if (known.source.generation, known.source.position) > (source.generation, source.position) { return false }
        return known.readers != readers || known.source.generation != source.generation
    }
}
