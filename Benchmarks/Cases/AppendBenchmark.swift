import EventLog
import EventSourcing

/// Guarded appends of a 200-byte event with its whole envelope, acknowledged, over 1,000 entities.
enum AppendBenchmark {
    private static let cases: [(inFlight: Int, appends: Int, reach: Double?)] = [(1, 6_000, 0.7), (64, 40_000, nil), (1_024, 100_000, 0.9)]
    private static let runs = 3

    static func run(_ servers: BenchmarkServers, _ report: Report) async throws {
        for (inFlight, appends, reach) in cases {
            var floors: [Double] = []
            var values: [Double] = []
            for run in 0..<runs {
                floors.append(Double(appends) / (try await floor(servers, "floor\(inFlight)x\(run)", inFlight, appends)))
                values.append(Double(appends) / (try await ours(servers, "ours\(inFlight)x\(run)", inFlight, appends)))
            }
            await report.add(
                Measurement(
                    bench: "append", name: String(inFlight), value: median(values), unit: "events/s", floor: median(floors),
                    reach: reach.map { .atLeast($0) }))
        }
    }

    /// Entities are at least as many as appends under way: one entity's appends are one after the other.
    private static func entities(_ inFlight: Int) -> Int { max(1_000, inFlight) }

    private static func floor(_ servers: BenchmarkServers, _ context: String, _ inFlight: Int, _ appends: Int) async throws -> Double {
        try await servers.store.provision(StreamDefinition.context(context))
        let entities = entities(inFlight)
        let messages = (0..<appends).map { index in
            Samples.codec.message(
                for: [Samples.event(index % entities)], of: Samples.address(index % entities, in: context),
                expecting: UInt64(max(0, index + 1 - entities)), cause: Samples.cause(index), at: Samples.time)
        }
        // The one publisher writes in order, so each subject's last sequence is known beforehand.
        let expecting = { (index: Int) in max(0, index + 1 - entities) }
        let floor = NATSFloor(url: servers.natsURL, sendAtOnce: inFlight == 1, pending: Int64(inFlight))
        return await seconds {
            if inFlight == 1 {
                floor.publishOneByOne(messages, expecting: expecting)
            } else {
                floor.publishManyAtOnce(messages, expecting: expecting)
            }
        }
    }

    private static func ours(_ servers: BenchmarkServers, _ context: String, _ inFlight: Int, _ appends: Int) async throws -> Double {
        try await servers.store.provision(StreamDefinition.context(context))
        let store = servers.store
        let entities = entities(inFlight)
        return try await seconds {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for worker in 0..<inFlight {
                    group.addTask {
                        // Each worker has its own entities and takes them in turn.
                        let mine = Array(stride(from: worker, to: entities, by: inFlight))
                        var versions = [UInt64](repeating: 0, count: mine.count)
                        for turn in 0..<(appends / inFlight) {
                            let slot = turn % mine.count
                            let message = Samples.codec.message(
                                for: [Samples.event(mine[slot])], of: Samples.address(mine[slot], in: context), expecting: versions[slot],
                                cause: Samples.cause(turn), at: Samples.time)
                            versions[slot] = try await store.append(message, expecting: versions[slot])
                        }
                    }
                }
                try await group.waitForAll()
            }
        }
    }
}
