/// One change that a channel tells of.
public struct ChannelChange: Hashable, Sendable {
    public let channel: String
    /// Whose positions its revisions are.
    public let context: String
    /// What changed: the view and the row, as one text.
    public let key: String
    /// Which state of it this is; of two with one key the greater is the later, and what is not greater than what was told is old.
    public let revision: UInt64
    /// What the client shows to go on from here, `<context>:<position>`.
    public let offset: String
    /// The JSON of the frame's `data`.
    public let data: [UInt8]

    public init(channel: String, context: String, key: String, revision: UInt64, offset: String, data: [UInt8]) {
        self.channel = channel
        self.context = context
        self.key = key
        self.revision = revision
        self.offset = offset
        self.data = data
    }

    var frame: OutboundFrame { .event(channel: channel, offset: offset, data: data) }
}
