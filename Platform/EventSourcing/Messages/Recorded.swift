/// An event as it stands in the log: what happened, where, and when.
public struct Recorded<Event: EventUnion>: Sendable {
    public let event: Event
    public let address: EntityAddress
    public let position: Position
    /// When the decision was taken (`ce-time`).
    public let time: Timestamp
    /// The headers of the message that carries it.
    public let headers: MessageHeaders

    public init(
        _ event: Event, of address: EntityAddress, at position: Position, time: Timestamp, headers: MessageHeaders = MessageHeaders()
    ) {
        self.event = event
        self.address = address
        self.position = position
        self.time = time
        self.headers = headers
    }
}
