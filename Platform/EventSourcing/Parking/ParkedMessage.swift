/// A message that waits in a parked lane: a reference, because the message itself stays where it is.
public struct ParkedMessage: Hashable, Sendable {
    public let stream: String
    public let sequence: UInt64
    /// `ce-id` and `ce-type`, as far as the message has them.
    public let id: String?
    public let type: String?

    public init(stream: String, sequence: UInt64, id: String?, type: String?) {
        self.stream = stream
        self.sequence = sequence
        self.id = id
        self.type = type
    }
}
