public import EventSourcing

/// Entities of one context in the log: loading, and appending what was decided about them.
public struct EntityStore<Event: StoredEvent>: Sendable {
    private let store: any MessageStore
    private let codec: EventCodec<Event>
    private let now: @Sendable () -> Timestamp

    public init(store: any MessageStore, codec: EventCodec<Event>, now: @escaping @Sendable () -> Timestamp) {
        self.store = store
        self.codec = codec
        self.now = now
    }

    /// The entity as of now.
    ///
    /// The subject's last message is asked for first: it costs 0.15 ms whatever the stream's size, and settles the usual case of an
    /// entity that does not exist yet. Walking the subject is the exception.
    public func load<State: Entity>(_ entity: State.Type, at address: EntityAddress) async throws -> LoadedEntity<State>
    where State.Event == Event {
        var loaded = LoadedEntity<State>()
        let stream = StreamName.events(of: address.context)
        guard let last = try await store.last(of: address.eventSubject, in: stream) else { return loaded }
        try await extend(&loaded, at: address, upTo: last)
        return loaded
    }

    /// Brings a loaded entity up to date; costs one small read where nothing is newer.
    public func refresh<State: Entity>(_ loaded: inout LoadedEntity<State>, at address: EntityAddress) async throws
    where State.Event == Event {
        let last = try await store.last(of: address.eventSubject, in: StreamName.events(of: address.context))
        guard let last, last.sequence > loaded.version else { return }
        try await extend(&loaded, at: address, upTo: last)
    }

    /// Appends one decision's events and folds them into the entity; throws `.conflict` where someone else wrote first.
    public func append<State: Entity>(
        _ events: [Event], to loaded: inout LoadedEntity<State>, at address: EntityAddress, cause: Cause, rejection: Rejection? = nil
    ) async throws(MessageStoreError) where State.Event == Event {
        let time = now()
        let message = codec.message(for: events, of: address, expecting: loaded.version, cause: cause, rejection: rejection, at: time)
        let position = try await store.append(message, expecting: loaded.version)
        for event in events { loaded.state.apply(event) }
        loaded.version = position
        loaded.note(cause.id, cause.position, rejection, at: time)
    }

    private func extend<State: Entity>(
        _ loaded: inout LoadedEntity<State>, at address: EntityAddress, upTo last: RecordedMessage
    ) async throws where State.Event == Event {
        // An entity with one message needs no walk: the case of its second command.
        if loaded.version == 0, Self.isFirst(last) { return try fold([last], into: &loaded) }
        var more = true
        while more {
            let slice = try await store.load(address.eventSubject, in: StreamName.events(of: address.context), after: loaded.version)
            try fold(slice.messages, into: &loaded)
            more = slice.hasMore && !slice.messages.isEmpty
        }
    }

    /// Whether the message is its subject's first: its id says what its writer expected before it (see `EventCodec`).
    private static func isFirst(_ message: RecordedMessage) -> Bool { message.headers[.id]?.hasSuffix("@0") == true }

    private func fold<State: Entity>(_ messages: [RecordedMessage], into loaded: inout LoadedEntity<State>) throws
    where State.Event == Event {
        for message in messages {
            let events = try codec.events(in: message)
            for recorded in events { loaded.state.apply(recorded.event) }
            loaded.version = message.sequence
            guard let cause = message.headers[.causationID], let time = events.first?.time else { continue }
            loaded.note(
                cause, message.headers[.causationPosition].flatMap { UInt64($0) }, message.headers[.rejection].flatMap(RejectionCodec.read),
                at: time)
        }
    }
}

extension LoadedEntity {
    fileprivate mutating func note(_ id: String, _ position: UInt64?, _ rejection: Rejection?, at time: Timestamp) {
        handled.note(id: id, position: position, at: time)
        if let rejection { rejections[id] = rejection }
        if rejections.count > HandledCommands.neverMoreThan { rejections = rejections.filter { handled.contains(id: $0.key) } }
    }
}
