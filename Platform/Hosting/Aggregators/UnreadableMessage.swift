import EventSourcing

/// A message of the stream that cannot be decoded.
struct UnreadableMessage: Sendable {
    let address: EntityAddress
    let reference: ParkedMessage
    let reason: String
}
