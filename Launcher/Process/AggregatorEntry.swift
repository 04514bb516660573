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
    /// Rebuilds its views and gives the generation that is shown then.
    let replay: @Sendable (any MessageStore, ViewDatabase, Logger, @escaping Progress) async throws -> Checkpoint

    init<Event: StoredEvent>(_ definition: AggregatorDefinition<Event>) {
        name = definition.name
        context = definition.context
        replay = { store, database, logger, progress in
            try await ReplayRunner(definition, store: store, database: database, logger: logger).run(progress: progress)
        }
    }
}
