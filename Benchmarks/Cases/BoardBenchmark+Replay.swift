import EventLog
import EventSourcing
import Postgres
import ProjectsAggregator
import Views

extension BoardBenchmark {
    private static let boards = 20
    private static let tasksEach = 1_500
    private static let events = 300_000
    private static let runs = 3

    /// 300,000 events of projects into all their views, beside the 200,000 of people into theirs that `replay` measures.
    ///
    /// First as teams leave them behind, which work on a few dozen tasks at a time; then scattered over all tasks, so that each transaction touches each of
    /// them: the worst that can be.
    static func replay(_ report: Report) async throws {
        try await BenchmarkServers.with { servers in
            try await replay("replay", .atLeast(0.5), servers, report) { try await $0.create(withEvents: $1) }
        }
        try await BenchmarkServers.with { servers in
            try await replay("replay, scattered", nil, servers, report) { board, count in
                try await board.create(tasks: tasksEach)
                for _ in tasksEach..<count { try await board.happen(amongLast: tasksEach) }
            }
        }
    }

    private static func replay(
        _ name: String, _ reach: Measurement.Reach?, _ servers: BenchmarkServers, _ report: Report,
        filling: @escaping @Sendable (_ board: inout BoardFilling, _ events: Int) async throws -> Void
    ) async throws {
        try await servers.store.provision(StreamDefinition.context("projects") + StreamDefinition.context("identity"))
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<boards {
                group.addTask {
                    var board = BoardFilling(10 + number, in: servers)
                    try await filling(&board, events / boards - 5)
                }
            }
            try await group.waitForAll()
        }
        try await Filling.events(ReplayBenchmark.events, users: ReplayBenchmark.users, in: servers)
        var rates: [Double] = []
        var floors: [Double] = []
        for run in 0..<runs {
            floors.append(
                Double(ReplayBenchmark.events)
                    / (try await CatchingUp.seconds(ReplayBenchmark.definition, servers, prefix: "people\(run)_")))
            rates.append(Double(events) / (try await CatchingUp.seconds(ProjectsServices.definition, servers, prefix: "boards\(run)_")))
        }
        await report.add(
            Measurement(bench: "board", name: name, value: median(rates), unit: "events/s", floor: median(floors), reach: reach))
    }
}
