public import EventSourcing

/// Entities of one context in the log: loading, and appending what was decided about them.
public struct EntityStore<Event: StoredEvent>: Sendable {
    let store: any MessageStore
    /// Where the entities' snapshots are kept.
    public let snapshots: SnapshotStore
    let codec: EventCodec<Event>
    private let types: TypeLedger
    private let now: @Sendable () -> Timestamp

    public init(store: any MessageStore, codec: EventCodec<Event>, now: @escaping @Sendable () -> Timestamp) {
        self.store = store
        self.codec = codec
        self.now = now
        snapshots = SnapshotStore(store)
        types = TypeLedger(store)
    }

    /// The entity as of now; `.regressed` where its snapshot holds more than the log does.
    ///
    /// Its snapshot and its subject's last message are asked for at the same time: each costs 0.15 ms whatever the stream's size, and together they settle the usual
    /// cases of an entity that does not exist yet, and of one that has not changed since its snapshot. Walking the subject is the exception.
    public func load<State: Entity>(_ entity: State.Type, at address: EntityAddress) async throws -> LoadedEntity<State>
    where State.Event == Event {
        async let stored = snapshots.read(address)
        let last = try await store.last(of: address.eventSubject, in: StreamName.events(of: address.context))
        var loaded = LoadedEntity<State>()
        if let snapshot = await stored {
            try await verify(snapshot.mark, at: address, against: last, seenBy: "the snapshot of \(address)")
            loaded = LoadedEntity(snapshot) ?? loaded
        }
        guard let last, last.sequence > loaded.version else { return loaded }
        try await extend(&loaded, at: address, upTo: last)
        return loaded
    }

    /// Brings a loaded entity up to date; costs one small read where nothing is newer. Throws `.regressed` where the log no longer holds what it was folded from.
    public func refresh<State: Entity>(_ loaded: inout LoadedEntity<State>, at address: EntityAddress) async throws
    where State.Event == Event {
        let stream = StreamName.events(of: address.context)
        let last = try await store.last(of: address.eventSubject, in: stream)
        if loaded.version > 0 {
            let mark = LogMark(
                created: try await snapshots.streams.created(of: stream), position: loaded.version, messageID: loaded.messageID)
            try await verify(mark, at: address, against: last, seenBy: "\(address) in memory")
        }
        guard let last, last.sequence > loaded.version else { return }
        try await extend(&loaded, at: address, upTo: last)
    }

    /// Appends one decision's events and folds them into the entity; throws `.conflict` where someone else wrote first, and `.refused` where an event breaks its
    /// schema: stored, nobody could ever read it.
    public func append<State: Entity>(
        _ events: [Event], to loaded: inout LoadedEntity<State>, at address: EntityAddress, cause: Cause, rejection: Rejection? = nil
    ) async throws(MessageStoreError) where State.Event == Event {
        try await types.note(events.map(\.messageType), .event)
        let time = now()
        let message = codec.message(for: events, of: address, expecting: loaded.version, cause: cause, rejection: rejection, at: time)
        try codec.verify(message, at: time)
        let position = try await store.append(message, expecting: loaded.version)
        for event in events { loaded.state.apply(event) }
        loaded.reach(position, id: message.id, bytes: message.payload.count)
        loaded.note(cause.id, cause.position, rejection, at: time)
    }
}
