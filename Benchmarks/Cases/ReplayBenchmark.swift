import EventLog
import EventSourcing
import Hosting
import IdentityAggregator
import IdentityEvents
import Postgres
import ServiceLifecycle
import Views

/// 200,000 events of 2,000 users into `user_profiles`, every batch committed with its checkpoint; against bare fetches of the same stream.
///
/// `live` is the running aggregator that catches up with a table that applications read; `rebuild` makes a new generation beside it and activates
/// it. The naive loop, one upsert an event, stands beside them for information. Both begin with an empty table.
enum ReplayBenchmark {
    private static let events = 200_000
    private static let users = 2_000
    private static let runs = 3
    private static let definition = AggregatorDefinition("identity", projections: [ViewProjection(UserProfiles.self)])

    static func run(_ servers: BenchmarkServers, _ report: Report) async throws {
        try await servers.store.provision(StreamDefinition.context("identity"))
        try await Filling.events(events, users: users, in: servers)
        var floors: [Double] = []
        var rates: [String: [Double]] = [:]
        for run in 0..<runs {
            let database = try await makeDatabase(servers, run)
            floors.append(rate(await seconds { bareFetch(servers) }))
            rates["live", default: []].append(rate(try await live(servers, database)))
            floors.append(rate(await seconds { bareFetch(servers) }))
            rates["rebuild", default: []].append(rate(try await rebuild(servers, database)))
            floors.append(rate(await seconds { bareFetch(servers) }))
            rates["naive", default: []].append(rate(try await NaiveProjection.run(events, servers.store, database)))
            try await database.drop()
        }
        for (name, reach) in [("live", Measurement.Reach.atLeast(0.35)), ("rebuild", .atLeast(0.5)), ("naive", nil)] {
            await report.add(
                Measurement(
                    bench: "replay", name: name, value: median(rates[name] ?? []), unit: "events/s", floor: median(floors), reach: reach))
        }
    }

    private static func rate(_ taken: Double) -> Double { Double(events) / taken }

    private static func bareFetch(_ servers: BenchmarkServers) {
        let floor = NATSFloor(url: servers.natsURL, sendAtOnce: true)
        _ = floor.fetch(events, of: definition.stream, subjects: "identity.event.*.*")
    }

    /// A database whose tables stand, empty, as they do when an aggregator that was started before anything happened is behind.
    private static func makeDatabase(_ servers: BenchmarkServers, _ run: Int) async throws -> ViewDatabase {
        let database = try ViewDatabase(context: "identity", prefix: "replay\(run)_", on: PostgresConfiguration(url: servers.postgresURL))
        try await database.create()
        let tables = try AggregatorStore(aggregator: definition.name, views: definition.projections.map(\.view), in: database)
        _ = try await tables.establish(epoch: try await servers.store.state(of: definition.stream).created)
        await tables.close()
        return database
    }

    /// Seconds from the aggregator's start to the announcement of the last event.
    private static func live(_ servers: BenchmarkServers, _ database: ViewDatabase) async throws -> Double {
        let (arrivals, arrival) = AsyncStream.makeStream(of: ContinuousClock.Instant.self)
        let runner = try AggregatorRunner(
            definition, store: servers.store, database: database, logger: servers.logger, now: { Samples.time }
        ) { _, position in
            if position >= events { arrival.yield(.now) }
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

    /// Seconds until the new generation is the one that applications read.
    private static func rebuild(_ servers: BenchmarkServers, _ database: ViewDatabase) async throws -> Double {
        let replay = try ReplayRunner(definition, store: servers.store, database: database, logger: servers.logger)
        return try await seconds { _ = try await replay.run() }
    }
}
