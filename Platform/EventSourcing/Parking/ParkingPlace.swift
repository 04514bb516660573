/// Where lanes are parked, as people see it: what stands there, and what they decide about it.
public protocol ParkingPlace: Sendable {
    /// Every parked lane, oldest first.
    func lanes() async throws -> [ParkedLane]

    /// Leaves an order for the consumer; a later one takes the place of an earlier one that was not carried out. False where no such lane is parked.
    func order(_ order: ParkingOrder, for consumer: ConsumerName, _ address: EntityAddress) async throws -> Bool
}
