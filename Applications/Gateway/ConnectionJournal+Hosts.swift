internal import EventLog
internal import EventSourcing
internal import GatewayEvents
internal import Logging

extension ConnectionJournal {
    private static let pause: Duration = .milliseconds(500)
    private static let round: Duration = .seconds(2)

    private static func subject(of host: String) -> String { "gateway.host.\(host)" }

    /// Listens on this host's subject, which is all there is to being alive.
    func standGuard() async throws {
        while true {
            do {
                let reader = try await store.listen(to: Self.subject(of: hostID), capacity: 64)
                while try await reader.next() != nil { continue }
            } catch {
                try Task.checkCancellation()
            }
            try await Task.sleep(for: Self.pause)
        }
    }

    /// Reads the whole stream and follows it, to know who holds what; does not begin where the stream holds types that this release does not know.
    func follow() async throws {
        var position: UInt64 = 0
        while true {
            do {
                try await types.verify([ReadableTypes(events: GatewayEvent.self)])
                fault = nil
                let reader = try await store.read(Self.stream.name, after: position)
                do {
                    while let batch = try await reader.next(atMost: 1_000) {
                        for message in batch { await take(message) }
                        position = batch.last?.sequence ?? position
                    }
                } catch {
                    await reader.close()
                    throw error
                }
            } catch let error as MessageStoreError where error.code == .unreadable {
                stop(because: error)
            } catch {
                try Task.checkCancellation()
                logger.debug("cannot follow connections at the moment", metadata: ["error": "\(error)"])
            }
            try await Task.sleep(for: Self.pause)
        }
    }

    private func stop(because error: MessageStoreError) {
        guard fault != error.description else { return }
        fault = error.description
        logger.critical("the connections of other hosts are not followed", metadata: ["error": "\(error)"])
    }

    private func take(_ message: RecordedMessage) async {
        for event in events(in: message) {
            switch event {
            case .connectionOpened(let opened):
                if opened.hostId != hostID { others[opened.hostId, default: [:]][opened.connectionId] = message.sequence }
            case .connectionClosed(let closed):
                others[closed.hostId]?[closed.connectionId] = nil
                if others[closed.hostId]?.isEmpty == true { others[closed.hostId] = nil }
                await takeBack(closed)
            }
        }
    }

    /// Another host has found us gone, and we are here: what we still hold is opened again.
    private func takeBack(_ closed: ConnectionClosed) async {
        guard closed.hostId == hostID, closed.reason == .hostGone, let held = mine[closed.connectionId] else { return }
        try? await open(held.note)
    }

    /// Asks for the hosts that hold connections, and closes those of a host that nobody listened for twice.
    func patrol() async throws {
        while true {
            try await Task.sleep(for: Self.round)
            for host in others.keys {
                guard let isThere = try? await store.hasListeners(Self.subject(of: host)) else { continue }
                guard !isThere else {
                    suspects.remove(host)
                    continue
                }
                guard !suspects.insert(host).inserted else { continue }
                for (connection, position) in others[host] ?? [:] {
                    try? await close(connection, of: host, openedAt: position, .hostGone, owner: nil)
                }
            }
            suspects.formIntersection(others.keys)
        }
    }
}
