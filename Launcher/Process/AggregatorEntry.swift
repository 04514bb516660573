import EventLog
import EventSourcing
import Hosting
import Logging
import Views

/// An aggregator of the table, without the type of its events.
struct AggregatorEntry: Sendable {
    typealias Progress = @Sendable (ReplayProgress) async -> Void

    /// What it calls itself: the name in checkpoints and announcements.
    let name: String
    let context: String
    private let replaying: @Sendable (Ground, ReplayMode, _ acceptingParked: Bool, @escaping Progress) async throws -> ReplayResult
    private let showing: @Sendable (Ground, _ position: UInt64, @escaping Progress) async throws -> Moment
    private let dropping: @Sendable (Ground, _ position: UInt64) async throws -> Bool

    private struct Ground: Sendable {
        let store: any MessageStore
        let database: ViewDatabase
        let logger: Logger
    }

    init<Event: StoredEvent>(_ definition: AggregatorDefinition<Event>) {
        name = definition.name
        context = definition.context
        replaying = { ground, mode, acceptingParked, progress in
            try await ReplayRunner(definition, store: ground.store, database: ground.database, logger: ground.logger)
                .run(mode, acceptingParked: acceptingParked, progress: progress)
        }
        showing = { ground, position, progress in
            try await MomentRunner(definition, store: ground.store, database: ground.database).run(at: position, progress: progress)
        }
        dropping = { ground, position in
            try await MomentRunner(definition, store: ground.store, database: ground.database).drop(at: position)
        }
    }

    /// Rebuilds its views, or what else the mode says.
    func replay(
        _ store: any MessageStore, _ database: ViewDatabase, _ logger: Logger, _ mode: ReplayMode = .replace, acceptingParked: Bool = false,
        progress: @escaping Progress
    ) async throws -> ReplayResult {
        try await replaying(Ground(store: store, database: database, logger: logger), mode, acceptingParked, progress)
    }

    /// Fills tables with its views as they were at a position.
    func show(
        at position: UInt64, _ store: any MessageStore, _ database: ViewDatabase, _ logger: Logger, progress: @escaping Progress
    ) async throws -> Moment {
        try await showing(Ground(store: store, database: database, logger: logger), position, progress)
    }

    /// Drops such tables; false where there were none.
    func dropMoment(at position: UInt64, _ store: any MessageStore, _ database: ViewDatabase, _ logger: Logger) async throws -> Bool {
        try await dropping(Ground(store: store, database: database, logger: logger), position)
    }
}
