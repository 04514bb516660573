import EventSourcing
internal import Foundation

extension LoadedEntity: SnapshotSource {
    public mutating func beginTail() {
        tail = 0
        tailBytes = 0
    }

    public func snapshot(ofStreamCreated created: String) throws -> [UInt8] {
        let state = try JSONEncoder().encode(state)
        return SnapshotCodec.encode(
            Snapshot(
                mark: LogMark(created: created, position: version, messageID: messageID), entityVersion: State.version,
                state: Array(state), handled: handled, rejections: rejections))
    }

    /// The entity as of a snapshot; nil where other code wrote it, or its state cannot be read.
    init?(_ snapshot: Snapshot) {
        guard snapshot.entityVersion == State.version,
            let state = try? JSONDecoder().decode(State.self, from: Data(snapshot.state))
        else { return nil }
        self.state = state
        version = snapshot.mark.position
        messageID = snapshot.mark.messageID
        handled = snapshot.handled
        rejections = snapshot.rejections
    }
}
