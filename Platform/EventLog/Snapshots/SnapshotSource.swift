/// A loaded entity of whatever kind, as far as those must know who keep it or write it down.
public protocol SnapshotSource: Sendable {
    /// The position and the id of the entity's last message.
    var version: UInt64 { get }
    var messageID: String { get }
    /// How many messages it has folded since its last snapshot: what a load has to walk if none is written.
    var tail: Int { get }
    /// How many bytes their payloads were.
    var tailBytes: Int { get }

    /// Notes that a snapshot of it is on its way.
    mutating func beginTail()

    /// What is written down of it, given when the stream of its events was created. Throws where its state cannot be encoded.
    func snapshot(ofStreamCreated created: String) throws -> [UInt8]
}
