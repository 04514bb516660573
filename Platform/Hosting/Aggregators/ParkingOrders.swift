public import EventSourcing

/// That somebody has left an order about a parked lane: told to the consumer, and kept by nobody.
public enum ParkingOrders {
    /// `order.aggregator-identity`
    static func subject(for consumer: ConsumerName) -> String { "order.\(consumer.token)" }

    /// What tells a consumer.
    public static func teller(via announcements: any Announcements) -> @Sendable (ConsumerName) async -> Void {
        { consumer in
            // Nobody depends on it: whoever owns the lane looks for orders every few seconds.
            try? await announcements.announce(subject(for: consumer), headers: MessageHeaders(), payload: [])
        }
    }
}
