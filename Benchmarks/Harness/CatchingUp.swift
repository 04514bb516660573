import EventLog
import Hosting
import Postgres
import ServiceLifecycle
import Views

/// An aggregator that is started on a long stream with empty tables, as after everything happened while it was away.
enum CatchingUp {
    /// Seconds from its start to the announcement of the stream's last event; in a database of its own, that is dropped afterwards.
    static func seconds(_ definition: AggregatorDefinition<some StoredEvent>, _ servers: BenchmarkServers, prefix: String) async throws
        -> Double
    {
        let database = try await makeDatabase(definition, servers, prefix: prefix)
        let taken = try await seconds(definition, servers, in: database)
        try await database.drop()
        return taken
    }

    /// The same in a database that is there.
    static func seconds(_ definition: AggregatorDefinition<some StoredEvent>, _ servers: BenchmarkServers, in database: ViewDatabase)
        async throws -> Double
    {
        let head = try await servers.store.state(of: definition.stream).lastSequence
        let (arrivals, arrival) = AsyncStream.makeStream(of: ContinuousClock.Instant.self)
        let runner = try AggregatorRunner(
            definition, store: servers.store, database: database, logger: servers.logger, now: { Samples.time }
        ) { _, position in
            if position >= head { arrival.yield(.now) }
        }
        let services = ServiceGroup(services: [runner], logger: servers.logger)
        let began = ContinuousClock.now
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await services.run() }
            let ended = await arrivals.first { _ in true } ?? .now
            await services.triggerGracefulShutdown()
            try await group.waitForAll()
            return (ended - began) / .seconds(1)
        }
    }

    /// A database whose tables stand, empty, as they do when an aggregator that was started before anything happened is behind.
    static func makeDatabase(_ definition: AggregatorDefinition<some StoredEvent>, _ servers: BenchmarkServers, prefix: String) async throws
        -> ViewDatabase
    {
        let database = try ViewDatabase(context: definition.context, prefix: prefix, on: PostgresConfiguration(url: servers.postgresURL))
        try await database.create()
        let tables = try AggregatorStore(aggregator: definition.name, views: definition.projections.map(\.view), in: database)
        _ = try await tables.establish(epoch: try await servers.store.state(of: definition.stream).created)
        await tables.close()
        return database
    }
}
