/// A loaded entity of whatever kind, as far as a cache of them must know.
public protocol SnapshotSource: Sendable {
    /// How many messages it has folded since its snapshot was taken: what a load has to walk if none is written.
    var tail: Int { get }

    /// Notes that a snapshot of it is on its way.
    mutating func beginTail()

    /// What is written down of it. Throws where its state cannot be encoded.
    func snapshot(from stream: SnapshotStream) throws -> [UInt8]
}

/// The stream that an entity was folded from.
public struct SnapshotStream: Sendable {
    let created: String
}
