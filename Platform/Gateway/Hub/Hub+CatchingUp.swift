internal import EventLog
internal import EventSourcing
internal import Logging
internal import NIOCore

extension Hub {
    private static let lag: Duration = .milliseconds(20)

    /// Has a connection read its inbox from where it stands. On its event loop.
    func catchUp(_ connection: Connection, in roster: LoopRoster) {
        let bound = NIOLoopBound(connection, eventLoop: roster.eventLoop)
        let id = connection.id
        let after = connection.cursor
        let isTaken = work.add { [self] in await catchUp(bound, named: id, after: after, in: roster) }
        if !isTaken { connection.link.end(.interrupted) }
    }

    private func catchUp(_ bound: NIOLoopBound<Connection>, named id: String, after start: UInt64, in roster: LoopRoster) async {
        var after = start
        do {
            while true {
                let slice = try await store.load(StoredOutcome.subjects(of: id), in: StreamName.outcomes, after: after)
                let page = slice.messages.compactMap(StoredOutcome.init)
                let next = try await roster.eventLoop.submit { () -> CatchingUp in
                    let next = bound.value.take(page, hasMore: slice.hasMore)
                    if case .pause = next { bound.value.isPaused = true }
                    return next
                }.get()
                guard case .next(let position) = next else { return }
                // What was heard of and cannot be found yet is on its way to the replica that was asked.
                if page.isEmpty { try await Task.sleep(for: Self.lag) }
                after = position
            }
        } catch {
            logger.debug("cannot read an inbox at the moment", metadata: ["error": "\(error)"])
            roster.eventLoop.execute { bound.value.link.end(.interrupted) }
        }
    }

    /// The client has room again: it goes on reading where it stopped. On its event loop.
    func goOn(_ connection: Connection, in roster: LoopRoster) {
        guard connection.isPaused, !connection.isOver else { return }
        connection.isPaused = false
        catchUp(connection, in: roster)
    }
}
