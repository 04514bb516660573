import EventLog
import EventSourcing
import FaultInjection
import Views

extension ReplayRunner {
    /// Builds on, after each fault from where it came, until the generation is shown.
    func drive(_ start: Checkpoint, _ task: Task, verifying: Bool) async throws -> (shown: Checkpoint, comparison: GenerationComparison?) {
        var checkpoint = start
        var comparison: GenerationComparison?
        var backOff = BackOff()
        var caution = Caution()
        while true {
            do {
                if verifying, comparison == nil { comparison = try await verify(checkpoint, task, caution) }
                if comparison == nil || comparison?.isEqual == true {
                    checkpoint = try await views.generation(checkpoint.generation)
                    return (try await build(checkpoint, task, caution), comparison)
                }
            } catch {
                caution.pass(checkpoint.position)
                switch caution.learn(from: error) {
                case .goOn: break
                case .wait: try await backOff.wait()
                case nil: try await wait(after: error, &backOff)
                }
            }
            if let comparison, !comparison.isEqual { throw ReplayMismatch(comparison: comparison) }
            let reread = try await reread(checkpoint)
            if reread.isActive { return (reread, comparison) }
            if reread.position != checkpoint.position { backOff.reset() }
            checkpoint = reread
        }
    }

    /// Reads on to the end of the stream and activates; reads on again as often as the live aggregator was faster.
    private func build(_ start: Checkpoint, _ task: Task, _ caution: Caution) async throws -> Checkpoint {
        try await reading(from: start, task, caution) { state, readOn in
            var head = state.lastSequence
            while true {
                _ = try await readOn(head)
                do {
                    let shown = try await views.activate(start.generation, task.succession)
                    FaultPoint.replayActivated.reached()
                    return shown
                } catch let error as ViewError where error.code == .behind {
                    head = try await store.state(of: definition.stream).lastSequence
                }
            }
        }
    }

    /// Reads up to where the live aggregator is, but never past it, and compares.
    private func verify(_ start: Checkpoint, _ task: Task, _ caution: Caution) async throws -> GenerationComparison {
        try await reading(from: start, task, caution) { _, readOn in
            // The long way first, while the live aggregator goes on; then the rest of it, while that is held.
            if let active = try await views.active() { _ = try await readOn(active.position) }
            return try await views.compare(with: start.generation) { position in try await readOn(position) }
        }
    }

    /// Lends the body a way to read the generation on to a position.
    private func reading<Result>(
        from start: Checkpoint, _ task: Task, _ caution: Caution,
        _ body: (_ state: StreamState, _ readOn: (UInt64) async throws -> Checkpoint) async throws -> Result
    ) async throws -> Result {
        let state = try await store.state(of: definition.stream)
        let feed = try await EventFeed<Event>.open(definition.stream, of: store, after: start, state: state)
        do {
            let projector = EventProjector(
                feed, into: views, limits: ProjectionLimits(events: configuration.rebuildBatch), carefully: caution.limit)
            var sieve = LaneSieve<Event>(
                try await views.parkedEntities(of: start), of: definition.stream, condemned: caution.condemned,
                limit: configuration.parkedAtMost)
            let tables = try AggregatorTables(definition.projections, at: start, of: views, rowsInMemory: configuration.rowsInMemory)
            var checkpoint = start
            let result = try await body(state) { target in
                await task.count.see(head: max(target, state.lastSequence))
                checkpoint = try await projector.run(from: checkpoint, until: target, into: tables, through: &sieve) { commit in
                    await task.progress(await task.count.progress(at: commit.checkpoint, after: commit.events))
                }
                return checkpoint
            }
            await feed.close()
            return result
        } catch {
            await feed.close()
            throw error
        }
    }

    private func wait(after error: any Error, _ backOff: inout BackOff) async throws {
        guard case .permanent = AggregatorFault(error) else {
            logger.warning("the replay tries again", metadata: ["aggregator": "\(definition.name)", "error": "\(error)"])
            return try await backOff.wait()
        }
        throw error
    }

    /// The generation as it is now; `.fenced` where it is gone.
    private func reread(_ checkpoint: Checkpoint) async throws -> Checkpoint {
        var backOff = BackOff()
        while true {
            do {
                return try await views.generation(checkpoint.generation)
            } catch let error as ViewError where error.code == .noSuchGeneration {
                throw ViewError(
                    .fenced, "another replay of \(definition.name) has replaced generation \(checkpoint.generation)", underlying: error)
            } catch {
                try await wait(after: error, &backOff)
            }
        }
    }
}
