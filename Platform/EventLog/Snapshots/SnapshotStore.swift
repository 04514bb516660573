public import EventSourcing

/// The snapshots of entities, one for each, in the stream SNAPSHOTS.
///
/// A snapshot saves a walk and nothing else: one that is missing, or cannot be read, costs time. One that is ahead of its log is another matter, see `EntityStore`.
public struct SnapshotStore: Sendable {
    private let store: any MessageStore
    let streams: KnownStreams

    init(_ store: any MessageStore) {
        self.store = store
        streams = KnownStreams(store)
    }

    /// How long it may be unnoticed, where snapshots are written, that the log was made anew.
    private static let certainty: Duration = .seconds(5)

    /// Writes an entity's snapshot in the place of the one before.
    ///
    /// Nothing is written that the log does not hold: the entity's last message is asked for first, and `.regressed` thrown where it is not there. Nobody
    /// compares snapshots: of two that are written at the same moment the older one may stay, and costs the walk of a longer tail. Throws `.tooLarge` for an
    /// entity that does not fit into a message, and `.refused` where its state cannot be encoded. Gives the snapshot's size in bytes.
    @discardableResult
    public func write(_ entity: some SnapshotSource, of address: EntityAddress) async throws(MessageStoreError) -> Int {
        let stream = StreamName.events(of: address.context)
        let created = try await streams.created(of: stream, atMost: Self.certainty)
        guard try await store.message(at: entity.version, in: stream)?.headers[.id] == entity.messageID else {
            throw MessageStoreError(.regressed, "\(stream) does not hold message \(entity.messageID) of \(address) at \(entity.version)")
        }
        let payload: [UInt8]
        do {
            payload = try entity.snapshot(ofStreamCreated: created)
        } catch {
            throw MessageStoreError(.refused, "the state of \(address) cannot be encoded: \(error)")
        }
        guard payload.count <= Snapshot.mostBytes else {
            throw MessageStoreError(.tooLarge, "the snapshot of \(address) has \(payload.count) bytes, more than \(Snapshot.mostBytes)")
        }
        let subject = Snapshot.subject(of: address)
        let message = ProposedMessage(
            subject: subject, id: "\(subject)/\(UniqueID.random())", headers: MessageHeaders(), payload: payload)
        _ = try await store.append(message, expecting: nil)
        return payload.count
    }

    /// Nil where there is none that can be read, or the question was not answered.
    func read(_ address: EntityAddress) async -> Snapshot? {
        let message = try? await store.last(of: Snapshot.subject(of: address), in: StreamName.snapshots)
        return (message ?? nil).flatMap { SnapshotCodec.decode($0.payload) }
    }
}
