import Collections
import EventLog
import EventSourcing

/// The entities a component handled lately, so that most commands need no read. Bounded: whoever was not used for longest goes first, and is written down on
/// its way if it has changed enough.
///
/// An entry may be stale, because another process may have written, or a command to another entity: the append's expected position finds that out, and where
/// nothing is to be appended the log is asked.
actor EntityCache {
    private struct Entry {
        let entity: any SnapshotSource
        let turn: UInt64
    }

    private var entries: [EntityAddress: Entry] = [:]
    /// Every turn in which an entity was put back, oldest first; those of entities that were used since are passed over.
    private var turns: Deque<(address: EntityAddress, turn: UInt64)> = []
    private var lastTurn: UInt64 = 0
    private let capacity: Int
    /// Where what leaves is written down.
    nonisolated let snapshots: SnapshotWriter

    init(capacity: Int, snapshots: SnapshotWriter) {
        self.capacity = max(1, capacity)
        self.snapshots = snapshots
    }

    /// Hands the entity out; whoever has it puts it back, unless its handling failed.
    func take<Value: SnapshotSource>(_ address: EntityAddress, as type: Value.Type) -> Value? {
        entries.removeValue(forKey: address)?.entity as? Value
    }

    func put(_ entity: some SnapshotSource, at address: EntityAddress) async {
        var entity = entity
        if entity.tail >= snapshots.configuration.every, await snapshots.offer(staying: entity, of: address) { entity.beginTail() }
        lastTurn += 1
        entries[address] = Entry(entity: entity, turn: lastTurn)
        turns.append((address, lastTurn))
        if turns.count > 2 * capacity + 64 { turns.removeAll { entries[$0.address]?.turn != $0.turn } }
        while entries.count > capacity, let (address, turn) = turns.popFirst() {
            guard let entry = entries[address], entry.turn == turn else { continue }
            entries[address] = nil
            if snapshots.isWorthwhile(entry.entity) { _ = await snapshots.offer(entry.entity, of: address) }
        }
    }

    /// The entities that should be written down, the most changed first.
    func changed() -> [SnapshotWriter.Job] {
        entries.filter { snapshots.isWorthwhile($0.value.entity) }.sorted { $0.value.entity.tail > $1.value.entity.tail }
            .map { SnapshotWriter.Job(entity: $0.value.entity, address: $0.key) }
    }

    /// Forgets everything, after what has changed was offered to be written down.
    func forget() async {
        let changed = changed()
        entries = [:]
        turns = []
        for job in changed { _ = await snapshots.offer(job.entity, of: job.address) }
    }
}
