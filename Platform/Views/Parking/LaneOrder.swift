public import EventSourcing

/// What people want done about a parked lane, as its aggregator carries it out.
public struct LaneOrder: Sendable {
    public let address: EntityAddress
    /// Its messages as they are now, in stream order.
    public let messages: [ParkedMessage]
    public let order: ParkingOrder
    /// Up to which position messages are given up before the others are tried; 0 for none. It was fixed when the order was given: nobody gives
    /// up what was not there to be seen.
    public let through: UInt64
    /// Who gave the order.
    public let by: String
    /// Tells this order from a later one for the same lane.
    let ordered: Int64
    /// Why the first message was parked.
    let fault: String
}
