internal import EventLog
internal import EventSourcing
internal import Logging

/// Ends the connections of sessions that are over, within two seconds.
///
/// It listens for changes of sessions and asks about those that have connections here: at once, and again when nobody's memory can be older than the change.
/// Every connection's session is asked about once a minute besides, so that one that just expires, or whose end nobody heard of, does not stay.
struct SessionWatch: Sendable {
    let hub: Hub
    let sessions: SessionDirectory

    private static let round: Duration = .seconds(60)
    private static let pause: Duration = .milliseconds(200)
    /// When what was remembered before a change is surely forgotten.
    private static let delay: Duration = SessionDirectory.cacheAge + .milliseconds(100)

    /// Watches until the task is cancelled.
    func run() async throws {
        let (late, entrance) = AsyncStream.makeStream(of: Recheck.self, bufferingPolicy: .bufferingOldest(16_384))
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await listen(entrance) }
            group.addTask {
                for await recheck in late {
                    try await Task.sleep(until: recheck.due, clock: .continuous)
                    if await !check(recheck.change) { entrance.yield(Recheck(change: recheck.change, due: .now + Self.delay)) }
                }
            }
            group.addTask {
                while true {
                    try await Task.sleep(for: Self.round)
                    await check(.anything)
                }
            }
            try await group.waitForAll()
        }
    }

    private struct Recheck: Sendable {
        let change: SessionChange
        let due: ContinuousClock.Instant
    }

    private func listen(_ late: AsyncStream<Recheck>.Continuation) async throws {
        while true {
            do {
                let reader = try await hub.store.listen(to: "session.>", capacity: 16_384)
                var change = SessionChange.anything
                repeat {
                    await check(change)
                    late.yield(Recheck(change: change, due: .now + Self.delay))
                    guard let heard = try await reader.next() else { break }
                    change = SessionChange(heard)
                } while true
            } catch {
                try Task.checkCancellation()
                hub.logger.debug("cannot hear of sessions at the moment", metadata: ["error": "\(error)"])
            }
            try await Task.sleep(for: Self.pause)
        }
    }

    /// Asks about the sessions that have connections here and that the change may concern; false where that could not be answered.
    @discardableResult
    func check(_ change: SessionChange) async -> Bool {
        do {
            var owners: Set<ConnectionOwner> = []
            for roster in hub.all { owners.formUnion(try await roster.run { $0.owners(where: change.concerns) }) }
            for owner in owners {
                guard let session = owner.sessionID, try await sessions.isOver(session, of: owner.name) else { continue }
                try await hub.everywhere { $0.endAll(.sessionEnded) { $0.sessionID == session } }
            }
            return true
        } catch { return false }
    }
}

extension Roster {
    /// Whose connections there are, of those who came by a session.
    func owners(where isMeant: (ConnectionOwner) -> Bool) -> Set<ConnectionOwner> {
        connections.values.reduce(into: []) { owners, connection in
            if connection.owner.sessionID != nil, isMeant(connection.owner) { owners.insert(connection.owner) }
        }
    }
}
