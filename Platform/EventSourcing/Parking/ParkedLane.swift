/// The messages of one entity that one consumer could not handle: the first is why, the others came behind it and keep their order.
public struct ParkedLane: Hashable, Sendable {
    /// Who could not handle them.
    public let consumer: ConsumerName
    public let address: EntityAddress
    /// Never empty, in stream order.
    public let messages: [ParkedMessage]
    /// What went wrong with the first message the last time, and how often it was tried.
    public let reason: String
    public let attempts: Int
    /// When the first message was parked.
    public let since: Timestamp
    /// What a person has asked for and the consumer has not carried out yet.
    public let order: ParkingOrder?

    public init(
        consumer: ConsumerName, address: EntityAddress, messages: [ParkedMessage], reason: String, attempts: Int, since: Timestamp,
        order: ParkingOrder?
    ) {
        self.consumer = consumer
        self.address = address
        self.messages = messages
        self.reason = reason
        self.attempts = attempts
        self.since = since
        self.order = order
    }
}
