import EventSourcing

/// How far a component has handled its commands, in the POSITIONS stream under `position.<component>`.
///
/// Each write expects the previous one: of two instances that believe they are the only one, the slower is told so by a `.conflict`.
struct ComponentCheckpoint: Sendable {
    private(set) var position: UInt64 = 0
    private var version: UInt64 = 0
    private let subject: String
    /// Part of the messages' ids: two instances that store the same position must not take each other's message for their own.
    private let writer = UniqueID.random()

    static func load(_ component: String, from store: any MessageStore) async throws -> ComponentCheckpoint {
        var checkpoint = ComponentCheckpoint(component)
        guard let stored = try await store.last(of: checkpoint.subject, in: StreamName.positions) else { return checkpoint }
        guard let position = UInt64(String(decoding: stored.payload, as: UTF8.self)) else {
            throw MessageStoreError(.corrupt, "the checkpoint \(checkpoint.subject) is not a number")
        }
        checkpoint.position = position
        checkpoint.version = stored.sequence
        return checkpoint
    }

    private init(_ component: String) { subject = "position.\(component)" }

    /// Stores a later position; does nothing where it is not later.
    mutating func advance(to position: UInt64, in store: any MessageStore) async throws(MessageStoreError) {
        guard position > self.position else { return }
        let message = ProposedMessage(
            subject: subject, id: "\(subject)/\(position)@\(version)/\(writer)", headers: MessageHeaders(),
            payload: Array(String(position).utf8))
        version = try await store.append(message, expecting: version)
        self.position = position
    }
}
