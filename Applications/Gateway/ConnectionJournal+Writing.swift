internal import EventLog
internal import EventSourcing
internal import Gateway
internal import GatewayEvents

extension ConnectionJournal {
    private static let attempts = 5
    private static let codec = EventCodec<GatewayEvent>(source: "/gateway/application")

    /// Writes down that a connection is open here; where it was open elsewhere, that it is not any more.
    func open(_ note: ConnectionNote) async throws(MessageStoreError) {
        guard case .opened(let transport) = note.kind, let address = Self.address(of: note.connectionID) else { return }
        let opened = GatewayEvent.connectionOpened(
            ConnectionOpened(connectionId: note.connectionID, hostId: hostID, transport: transport == .socket ? .socket : .events))
        for attempt in 0..<Self.attempts {
            // Most are new, and nothing stands there: that is found out by writing.
            let last = attempt == 0 ? nil : try await store.last(of: address.eventSubject, in: Self.stream.name)
            var events = [opened]
            if let host = last.flatMap(opener) {
                events.insert(
                    .connectionClosed(ConnectionClosed(connectionId: note.connectionID, hostId: host, reason: .moved)), at: 0)
            }
            if let position = try await append(events, to: address, expecting: last?.sequence ?? 0, owner: note.owner) {
                mine[note.connectionID] = Held(note: note, position: position)
                return
            }
        }
    }

    /// Writes down that a connection has ended, unless its subject has moved on since it was opened.
    func close(
        _ connectionID: String, of host: String, openedAt position: UInt64, _ reason: ConnectionClosed.Reason, owner: String?
    ) async throws(MessageStoreError) {
        guard let address = Self.address(of: connectionID) else { return }
        let closed = GatewayEvent.connectionClosed(ConnectionClosed(connectionId: connectionID, hostId: host, reason: reason))
        _ = try await append([closed], to: address, expecting: position, owner: owner)
    }

    /// The position; nil where the subject has moved on.
    private func append(
        _ events: [GatewayEvent], to address: EntityAddress, expecting expected: UInt64, owner: String?
    ) async throws(MessageStoreError) -> UInt64? {
        let cause = Cause(id: UniqueID.random(), position: nil, correlationID: nil, userID: owner, traceParent: nil)
        let time = now()
        try await types.note(events.map(\.messageType), .event)
        let message = Self.codec.message(for: events, of: address, expecting: expected, cause: cause, at: time)
        try Self.codec.verify(message, at: time)
        do throws(MessageStoreError) {
            return try await store.append(message, expecting: expected)
        } catch {
            guard error.code == .conflict else { throw error }
            return nil
        }
    }

    /// The events of a message; none where it cannot be read, which is said at the first, second, fourth, eighth one and so on.
    func events(in message: RecordedMessage) -> [GatewayEvent] {
        do throws(EventCodecError) {
            return try Self.codec.events(in: message).map(\.event)
        } catch {
            unreadable += 1
            if unreadable.nonzeroBitCount == 1 {
                logger.warning("what became of a connection cannot be read", metadata: ["error": "\(error)", "so_many": "\(unreadable)"])
            }
            return []
        }
    }

    /// The host that holds the connection, by the last message of its subject; nil where none does.
    private func opener(_ message: RecordedMessage) -> String? {
        guard case .connectionOpened(let opened)? = events(in: message).last else { return nil }
        return opened.hostId
    }

    private static func address(of connectionID: String) -> EntityAddress? {
        EntityAddress(context: GatewayEvent.context, entity: "connection", id: connectionID)
    }
}
