public import EventLog
public import EventSourcing
import FaultInjection
public import Logging
import ServiceLifecycle
public import Views

/// Rebuilds an aggregator's views from the first event on, beside those that are shown, and then shows the new ones.
///
/// The live aggregator goes on meanwhile, and moves over by itself afterwards. Faults that pass are waited out.
public struct ReplayRunner<Event: StoredEvent>: Sendable {
    public let definition: AggregatorDefinition<Event>
    let store: any MessageStore
    let database: ViewDatabase
    let views: AggregatorStore
    let configuration: AggregatorConfiguration
    let logger: Logger
    /// Whether an unfinished generation of the same projections is taken up instead of being replaced.
    let joining: Bool

    public init(
        _ definition: AggregatorDefinition<Event>, store: any MessageStore, database: ViewDatabase,
        configuration: AggregatorConfiguration = AggregatorConfiguration(), logger: Logger
    ) throws {
        self.init(
            definition, store: store, database: database, views: try definition.store(in: database), configuration: configuration,
            logger: logger,
            joining: false)
    }

    init(
        _ definition: AggregatorDefinition<Event>, store: any MessageStore, database: ViewDatabase, views: AggregatorStore,
        configuration: AggregatorConfiguration, logger: Logger, joining: Bool
    ) {
        self.definition = definition
        self.store = store
        self.database = database
        self.views = views
        self.configuration = configuration
        self.logger = logger
        self.joining = joining
    }

    /// Builds a new generation up to the end of the stream, activates it, and gives its checkpoint.
    ///
    /// `progress` is called after each commit. Throws `ViewError.fenced` where another replay has replaced the generation meanwhile.
    public func run(progress: @escaping @Sendable (ReplayProgress) async -> Void = { _ in }) async throws -> Checkpoint {
        try await database.create()
        let active = try await views.establish(epoch: try await store.state(of: definition.stream).created)
        // Asked again, after the checkpoint was read: the live aggregator may have brought it further than the stream went before.
        let state = try await store.state(of: definition.stream)
        let succession: AggregatorStore.Succession = try await hasRegressed(active, state) ? .afterRegression : .caughtUp
        var checkpoint = try await views.begin(epoch: state.created, joining: joining)
        let count = ReplayCount(head: state.lastSequence)
        await progress(await count.progress(at: checkpoint, after: 0))
        logger.info(
            "replaying",
            metadata: ["aggregator": "\(definition.name)", "generation": "\(checkpoint.generation)", "head": "\(state.lastSequence)"])
        var backOff = BackOff()
        var caution = Caution()
        while true {
            do {
                return try await build(checkpoint, succession, caution, count, progress)
            } catch {
                caution.pass(checkpoint.position)
                switch caution.learn(from: error) {
                case .goOn: break
                case .wait: try await backOff.wait()
                case nil: try await wait(after: error, &backOff)
                }
            }
            let reread = try await reread(checkpoint)
            if reread.isActive { return reread }
            if reread.position != checkpoint.position { backOff.reset() }
            checkpoint = reread
        }
    }

    /// Reads on to the end of the stream and activates; reads on again as often as the live aggregator was faster.
    private func build(
        _ start: Checkpoint, _ succession: AggregatorStore.Succession, _ caution: Caution, _ count: ReplayCount,
        _ progress: @escaping @Sendable (ReplayProgress) async -> Void
    ) async throws -> Checkpoint {
        var checkpoint = start
        var state = try await store.state(of: definition.stream)
        let feed = try await EventFeed<Event>.open(definition.stream, of: store, after: checkpoint, state: state)
        let projector = EventProjector(
            feed: feed, store: views, limits: ProjectionLimits(events: configuration.rebuildBatch),
            carefully: caution.limit)
        do {
            var sieve = LaneSieve<Event>(
                try await views.parkedEntities(of: checkpoint), of: definition.stream, condemned: caution.condemned,
                limit: configuration.parkedAtMost)
            let tables = try AggregatorTables(definition.projections, at: checkpoint, of: views, rowsInMemory: configuration.rowsInMemory)
            while true {
                await count.see(head: state.lastSequence)
                checkpoint = try await projector.run(from: checkpoint, until: state.lastSequence, into: tables, through: &sieve) { commit in
                    await progress(await count.progress(at: commit.checkpoint, after: commit.events))
                }
                do {
                    let shown = try await views.activate(checkpoint.generation, succession)
                    FaultPoint.replayActivated.reached()
                    await feed.close()
                    return shown
                } catch let error as ViewError where error.code == .behind {
                    state = try await store.state(of: definition.stream)
                }
            }
        } catch {
            await feed.close()
            throw error
        }
    }

    /// Whether the active generation comes from a log that is not there any more.
    private func hasRegressed(_ active: Checkpoint, _ state: StreamState) async throws -> Bool {
        do {
            let feed = try await EventFeed<Event>.open(definition.stream, of: store, after: active, state: state)
            await feed.close()
            return false
        } catch let error as ViewError where error.code == .logRegressed {
            return true
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
