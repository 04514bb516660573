import EventLog
import EventSourcing
import ServiceLifecycle
import Views

extension AggregatorRunner {
    /// From the stored checkpoint until the process shuts down; a fault of any kind ends it.
    func session(_ caution: Caution) async throws {
        try await database.create()
        let checkpoint = try await views.establish(epoch: try await store.state(of: definition.stream).created)
        // Asked again, after the checkpoint was read: another instance may have brought it further than the stream went before.
        let state = try await store.state(of: definition.stream)
        await status.reach(checkpoint)
        // Not before: where an aggregator stands still it must know at what checkpoint.
        try await TypeLedger(store).verify([ReadableTypes(events: Event.self)])
        if checkpoint.versions.isNewer(than: views.versions) {
            throw ViewError(
                .superseded,
                "generation \(checkpoint.generation) of \(definition.name) was made by newer projections (\(checkpoint.versions)) than this process has (\(views.versions))"
            )
        }
        if checkpoint.versions != views.versions { return try await rebuild(checkpoint) }
        try await follow(checkpoint, state, caution)
    }

    private func follow(_ checkpoint: Checkpoint, _ state: StreamState, _ caution: Caution) async throws {
        let feed = try await EventFeed<Event>.open(definition.stream, of: store, after: checkpoint, state: state)
        let projector = EventProjector(
            feed, into: views, limits: ProjectionLimits(events: configuration.batch), carefully: caution.limit)
        try await closing(feed) {
            await status.see(head: state.lastSequence)
            let checkpoint = try await carryOutOrders(checkpoint)
            await status.reach(checkpoint)
            var sieve = LaneSieve<Event>(
                try await views.parkedEntities(of: checkpoint), of: definition.stream, condemned: caution.condemned,
                limit: configuration.parkedAtMost)
            await tell(ParkedDraft(), sieve.parked)
            await status.enter(.following)
            logger.info("following the stream", metadata: metadata.merging(["position": "\(checkpoint.position)"]) { $1 })
            // The announcement of the last commit before a crash may never have been made.
            if checkpoint.position > 0 { await announce(definition.name, checkpoint.position) }
            try await teller?.begin(at: checkpoint)
            let tables = try AggregatorTables(
                definition.projections, at: checkpoint, of: views, rowsInMemory: configuration.rowsInMemory, telling: teller != nil)
            _ = try await projector.run(from: checkpoint, into: tables, through: &sieve, committed: note)
        }
    }

    private func note(_ commit: Projected) async {
        await announce(definition.name, commit.checkpoint.position)
        await teller?.take(commit.changes, at: commit.checkpoint)
        metrics.note(commit, at: now())
        await status.reach(commit.checkpoint)
        await tell(commit.draft, commit.parked)
    }

    /// Builds the generation that this code's projections need, or helps one that is being built already.
    private func rebuild(_ active: Checkpoint) async throws {
        logger.notice(
            "the projections have changed: building them anew", metadata: metadata.merging(["versions": "\(views.versions)"]) { $1 })
        let replay = ReplayRunner(
            definition, store: store, database: database, views: views, configuration: configuration, logger: logger, joining: true)
        let fresh = try await replay.run { progress in
            await status.rebuild(progress)
        }
        await announce(definition.name, fresh.position)
    }

    /// Runs the body, and closes the feed when the process shuts down, something interrupts the reading or the body is done: the batch in hand is finished first.
    private func closing(_ feed: EventFeed<Event>, _ body: () async throws -> Void) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                try? await gracefulShutdown()
                await feed.close()
            }
            await reading.opened { await feed.close() }
            do { try await body() } catch {
                await reading.closed()
                throw error
            }
            await reading.closed()
            group.cancelAll()
        }
    }
}
