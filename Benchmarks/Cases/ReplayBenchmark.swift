import EventLog
import EventSourcing
import Hosting
import IdentityAggregator
import IdentityEvents
import Postgres
import Views

/// 200,000 events of 2,000 users into `user_profiles`, every batch committed with its checkpoint; against bare fetches of the same stream.
///
/// `live` is the running aggregator that catches up with a table that applications read; `rebuild` makes a new generation beside it and activates
/// it. The naive loop, one upsert an event, stands beside them for information. Both begin with an empty table.
enum ReplayBenchmark {
    static let events = 200_000
    static let users = 2_000
    private static let runs = 3
    static let definition = AggregatorDefinition("identity", projections: [ViewProjection(UserProfiles.self)])

    static func run(_ servers: BenchmarkServers, _ report: Report) async throws {
        try await servers.store.provision(StreamDefinition.context("identity"))
        try await Filling.events(events, users: users, in: servers)
        var floors: [Double] = []
        var rates: [String: [Double]] = [:]
        for run in 0..<runs {
            let database = try await CatchingUp.makeDatabase(definition, servers, prefix: "replay\(run)_")
            floors.append(rate(await seconds { bareFetch(servers) }))
            rates["live", default: []].append(rate(try await CatchingUp.seconds(definition, servers, in: database)))
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

    /// Seconds until the new generation is the one that applications read.
    private static func rebuild(_ servers: BenchmarkServers, _ database: ViewDatabase) async throws -> Double {
        let replay = try ReplayRunner(definition, store: servers.store, database: database, logger: servers.logger)
        return try await seconds { _ = try await replay.run() }
    }
}
