/// What a person asks for about a parked lane. Whatever it is, the consumer that owns the entity carries it out, in the lane's order.
public enum ParkingOrder: Hashable, Sendable {
    /// Try again from the first message on; one that fails again parks what is left.
    case retry
    /// Give the first message up for good, for this reason, and try those behind it.
    case skip(reason: String)
    /// Give up every message that is in the lane now, for this reason.
    case drop(reason: String)
}
