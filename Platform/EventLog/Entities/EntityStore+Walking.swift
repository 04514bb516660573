import EventSourcing

extension EntityStore {
    /// Folds what the subject holds behind the entity's version.
    ///
    /// The walk begins at the entity's own last message and not behind it: that costs no question more, and shows that the log still holds what was folded.
    func extend<State: Entity>(
        _ loaded: inout LoadedEntity<State>, at address: EntityAddress, upTo last: RecordedMessage
    ) async throws where State.Event == Event {
        // One message needs no walk: the case of an entity's second command, and of the first one behind a snapshot.
        if Self.follows(last, loaded.version) { return try fold([last], into: &loaded) }
        let stream = StreamName.events(of: address.context)
        var position = max(loaded.version, 1) - 1
        var more = true
        while more {
            let slice = try await store.load(address.eventSubject, in: stream, after: position)
            var messages = slice.messages[...]
            if position < loaded.version, let first = messages.first {
                try await verify(loaded, by: first, at: address)
                messages = messages.drop { $0.sequence <= loaded.version }
            }
            try fold(messages, into: &loaded)
            position = slice.messages.last?.sequence ?? position
            more = slice.hasMore && !slice.messages.isEmpty
        }
    }

    /// Whether the message comes right after that position on its subject: its id says what its writer expected before it (see `EventCodec`), and the server
    /// has accepted that.
    private static func follows(_ message: RecordedMessage, _ position: UInt64) -> Bool {
        message.headers[.id]?.hasSuffix("@\(position)") == true
    }

    private func verify<State: Entity>(_ loaded: LoadedEntity<State>, by first: RecordedMessage, at address: EntityAddress) async throws {
        guard first.sequence != loaded.version || first.headers[.id] != loaded.messageID else { return }
        let stream = StreamName.events(of: address.context)
        let mark = LogMark(created: try await snapshots.streams.created(of: stream), position: loaded.version, messageID: loaded.messageID)
        try await doubt(address).settle(mark, seenBy: "\(address), as it was loaded,")
    }

    /// Throws where the log seems to have lost a message of the entity, and has indeed.
    ///
    /// The subject's last message settles it where it is that one. Where it is a later one, the mark's message is not asked for: whoever appended behind it
    /// had seen it, and the walk over what is between begins at it.
    func verify(_ mark: LogMark, at address: EntityAddress, against last: RecordedMessage?, seenBy witness: String) async throws {
        let created = try await snapshots.streams.created(of: StreamName.events(of: address.context))
        if created == mark.created, let last {
            if last.sequence > mark.position { return }
            if last.sequence == mark.position, last.headers[.id] == mark.messageID { return }
        }
        try await doubt(address).settle(mark, seenBy: witness)
    }

    private func doubt(_ address: EntityAddress) -> LogDoubt {
        LogDoubt(store: store, streams: snapshots.streams, subject: address.eventSubject, stream: StreamName.events(of: address.context))
    }

    private func fold<State: Entity>(_ messages: some Sequence<RecordedMessage>, into loaded: inout LoadedEntity<State>) throws
    where State.Event == Event {
        for message in messages {
            let events = try codec.events(in: message)
            for recorded in events { loaded.state.apply(recorded.event) }
            loaded.reach(message.sequence, id: message.headers[.id] ?? "", bytes: message.payload.count)
            guard let cause = message.headers[.causationID], let time = events.first?.time else { continue }
            loaded.note(
                cause, message.headers.causationPosition, message.headers[.rejection].flatMap(RejectionCodec.read),
                at: time)
        }
    }
}
