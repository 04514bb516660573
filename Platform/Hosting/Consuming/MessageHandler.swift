import EventSourcing

/// What a consumer does with its messages: a component handles commands, a reaction answers events.
///
/// Messages of one entity come one after the other in stream order, those of different entities side by side. Each comes at least once: after a crash
/// again (`mayBeHandled`), and after a person asked for it.
protocol MessageHandler: Sendable {
    /// A session begins: other instances may have handled messages meanwhile, so what was remembered may be stale.
    func begin() async

    /// Throws where it could not; then it is called again, or the entity is parked.
    func handle(_ delivery: Delivery) async throws

    /// A person has decided that the message is not to be handled.
    func giveUp(_ delivery: Delivery, because reason: String) async throws
}

/// A message on its way to a handler.
struct Delivery: Sendable {
    let message: RecordedMessage
    /// It may have been handled before: by this handler before a crash, or before it was parked.
    let mayBeHandled: Bool
    /// Stands while this instance owns the message's partition.
    let fence: Fence
}
