import EventSourcing

/// An entity as of a position, in the form in which it is stored.
struct Snapshot: Sendable, Equatable {
    /// The entity's last message that is in it, and the stream that message stands in.
    let mark: LogMark
    /// The version of the entity's code that folded it.
    let entityVersion: Int
    /// The entity in JSON.
    let state: [UInt8]
    let handled: HandledCommands
    let rejections: [String: Rejection]

    /// The subject that holds the one snapshot of an entity.
    static func subject(of address: EntityAddress) -> String { "snapshot.\(address.context).\(address.entity).\(address.id)" }

    /// What is larger is not written: the server takes 1 MiB, headers included.
    static let mostBytes = (1 << 20) - 16_384
}
