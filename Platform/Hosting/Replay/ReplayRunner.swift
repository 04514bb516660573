public import EventLog
public import EventSourcing
public import Logging
public import Views

/// Rebuilds an aggregator's views from the first event on, beside those that are shown, and then shows the new ones.
///
/// The live aggregator goes on meanwhile, and moves over by itself afterwards. Nothing is announced. Faults that pass are waited out; what cannot be
/// folded is parked, in the generation that is built.
public struct ReplayRunner<Event: StoredEvent>: Sendable {
    public typealias Progress = @Sendable (ReplayProgress) async -> Void

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
            logger: logger, joining: false)
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
    public func run(progress: @escaping Progress = { _ in }) async throws -> Checkpoint {
        try await run(.replace, progress: progress).shown
    }

    /// Does what the mode says.
    ///
    /// `progress` is called after each commit. `acceptingParked` shows a generation although it has parked entities that the shown one does not.
    /// Throws `ViewError.fenced` where another replay has replaced the generation meanwhile, `.parked` where readers would see older data, and
    /// `ReplayMismatch` where a verification failed; the generation that is shown stays then.
    public func run(_ mode: ReplayMode, acceptingParked: Bool = false, progress: @escaping Progress = { _ in }) async throws -> ReplayResult
    {
        try await database.create()
        try await TypeLedger(store).verify([ReadableTypes(events: Event.self)])
        let active = try await views.establish(epoch: try await store.state(of: definition.stream).created)
        // Asked again, after the checkpoint was read: the live aggregator may have brought it further than the stream went before.
        let state = try await store.state(of: definition.stream)
        let hasRegressed = try await hasRegressed(active, state)
        if hasRegressed, mode == .verify {
            throw ViewError(
                .logRegressed,
                "generation \(active.generation) of \(definition.name) comes from a log that is not there any more, so there is nothing to compare with: replay without --verify"
            )
        }
        let checkpoint =
            switch mode {
            case .replace, .verify: try await views.begin(epoch: state.created, joining: joining)
            case .rollback: try await former(active)
            }
        let task = Task(
            succession: hasRegressed ? .afterRegression : acceptingParked ? .caughtUpThoughParked : .caughtUp,
            count: ReplayCount(head: state.lastSequence),
            progress: progress)
        await progress(await task.count.progress(at: checkpoint, after: 0))
        logger.info(
            "replaying",
            metadata: ["aggregator": "\(definition.name)", "generation": "\(checkpoint.generation)", "head": "\(state.lastSequence)"])
        do {
            let (shown, comparison) = try await drive(checkpoint, task, verifying: mode == .verify)
            let parked = try await views.parkedEntities(of: shown)
            return ReplayResult(
                shown: shown, comparison: comparison, parkedMessages: parked.messages, parkedEntities: parked.entities.count)
        } catch let error as ViewError where error.code == .parked && mode != .rollback {
            // Taken up again by mended code it would still have parked what that can fold.
            try? await views.drop(checkpoint.generation)
            throw error
        }
    }

    /// What one replay is about, beside its generation.
    struct Task: Sendable {
        let succession: AggregatorStore.Succession
        let count: ReplayCount
        let progress: Progress
    }

    /// The generation that was shown before the active one.
    private func former(_ active: Checkpoint) async throws -> Checkpoint {
        guard let former = try await views.generations().last(where: { $0.generation < active.generation }) else {
            throw ViewError(
                .noSuchGeneration, "no generation of \(definition.name) before \(active.generation) is kept, so there is no step back")
        }
        guard former.versions == views.versions else {
            throw ViewError(
                .superseded,
                "generation \(former.generation) of \(definition.name) was made by \(former.versions), and this release has \(views.versions). Only a release with those projections can read it on: stop this release's aggregators, which would else build theirs again, and run `tributary replay \(definition.name) --rollback` of that release"
            )
        }
        return former
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
}
