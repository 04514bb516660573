import EventSourcing

/// Consecutive messages of a stream, decoded.
struct EventBatch<Event: EventUnion>: Sendable {
    let events: [Recorded<Event>]
    /// The messages that cannot be decoded, in order; their positions lie between those of the events.
    let unreadable: [UnreadableMessage]
    /// The sequence of the last message, and its id: what the checkpoint will say.
    let position: UInt64
    let lastEventID: String
    /// When the first message was stored.
    let oldest: Timestamp
    /// Whether more messages are known to come right behind it.
    let isFollowed: Bool
}
