import EventLog
import Postgres
import ProjectsAggregator
import Views

extension BoardBenchmark {
    private static let boards = 20
    private static let tasksEach = 1_500
    private static let events = 300_000
    private static let runs = 3

    /// 300,000 events of projects into all their views, beside the 200,000 of people into theirs that `replay` measures.
    static func replay(_ servers: BenchmarkServers, _ report: Report) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<boards {
                group.addTask {
                    var board = BoardFilling(10 + number, in: servers)
                    try await board.create(tasks: tasksEach)
                    for _ in 0..<(events / boards - tasksEach - 5) { try await board.happen() }
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
            Measurement(
                bench: "board", name: "replay", value: median(rates), unit: "events/s", floor: median(floors), reach: .atLeast(0.5)))
    }
}
