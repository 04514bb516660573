/// What was seen of a log: which one it was, and that a message stood in it.
///
/// A log that no longer holds a mark has lost something: it was deleted and made anew, cut short, or restored from an older copy.
public struct LogMark: Hashable, Sendable {
    /// When the stream was created, as the server says it.
    public let created: String
    /// The position of the message; 0 where none was seen.
    public let position: UInt64
    /// The id of the message (`ce-id`); empty where it is not known.
    public let messageID: String

    public init(created: String, position: UInt64, messageID: String) {
        self.created = created
        self.position = position
        self.messageID = messageID
    }
}
