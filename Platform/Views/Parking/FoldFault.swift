public import EventSourcing

/// An event that a projection refused: its fold threw.
///
/// What was folded before it in the same transaction is lost from memory; the database has not changed. A fold that traps ends the process: Swift
/// cannot catch that.
public struct FoldFault: Error, Sendable, CustomStringConvertible {
    public let address: EntityAddress
    /// The position of the message the event came with.
    public let sequence: UInt64
    public let reason: String

    init<Event: EventUnion>(_ event: Recorded<Event>, in view: ViewDefinition, row: String, _ error: any Error) {
        address = event.address
        sequence = event.position.sequence
        reason = "\(view.name) cannot fold \(event.event.messageType) at \(event.position) into row \(row): \(error)"
    }

    public var description: String { reason }
}
