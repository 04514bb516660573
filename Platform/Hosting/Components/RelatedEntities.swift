import EventLog
import EventSourcing

/// The other entities of the context, read and written on behalf of one command.
struct RelatedEntities<Event: StoredEvent>: EntityAccess {
    private static var patience: Int { 100 }

    let entities: EntityStore<Event>
    let cause: Cause
    let issued: IssuedCommand
    let snapshots: SnapshotWriter
    /// How far the entities reach that were changed.
    let furthest = FurthestPosition()
    /// A second change because of the same cause is none: what an event causes, it causes once. A command may change an entity twice.
    var isOncePerCause = false

    func fetch<Other: Entity>(_ entity: Other.Type, id: String) async throws -> Other where Other.Event == Event {
        try await load(entity, at: try address(of: entity, id)).state
    }

    func change<Other: Entity>(
        _ entity: Other.Type, id: String, _ decide: @Sendable (Other) -> [Event]
    ) async throws -> Other where Other.Event == Event {
        let address = try address(of: entity, id)
        var loaded = try await load(entity, at: address)
        for _ in 0..<Self.patience {
            if isOncePerCause, loaded.handled.contains(id: cause.id) { return loaded.state }
            let events = decide(loaded.state)
            if events.isEmpty {
                await furthest.reach(loaded.version)
                return loaded.state
            }
            do throws(MessageStoreError) {
                try await entities.append(events, to: &loaded, at: address, cause: cause)
                await furthest.reach(loaded.version)
                return loaded.state
            } catch {
                guard error.code == .conflict else { throw error }
                try await entities.refresh(&loaded, at: address)
            }
        }
        throw MessageStoreError(.conflict, "\(address) was written by others \(Self.patience) times while it was to be changed")
    }

    /// Nobody keeps these entities in memory: what had to be walked would have to be walked again, so it is written down.
    private func load<Other: Entity>(_ entity: Other.Type, at address: EntityAddress) async throws -> LoadedEntity<Other>
    where Other.Event == Event {
        let loaded = try await entities.load(entity, at: address)
        if snapshots.isWorthwhile(loaded) { _ = await snapshots.offer(loaded, of: address) }
        return loaded
    }

    private func address<Other: Entity>(of entity: Other.Type, _ id: String) throws -> EntityAddress {
        guard let address = entity.address(of: id) else { throw MessageStoreError(.refused, "not an id: \(id)") }
        return address
    }
}
