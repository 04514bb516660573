import EventSourcing
import Foundation
import Postgres
import ProjectsAggregator
import ProjectsEvents
import Views

extension BoardBenchmark {
    private static let perSecond = 200
    private static let seconds = 15
    private static let patience: Duration = .seconds(10)

    /// From a move's acceptance to the row that shows it, 200 moves a second; and what Postgres writes for a move.
    static func visibility(
        _ smallBoard: BoardFilling, _ largeBoard: BoardFilling, _ services: ProjectsServices, _ servers: BenchmarkServers, _ report: Report
    ) async throws {
        var written: [String: Double] = [:]
        for (name, board) in [("small", smallBoard), ("large", largeBoard)] {
            let before = try await writtenBytes(services)
            let latencies = try await measure(board, services)
            written[name] = (try await writtenBytes(services) - before) / Double(latencies.count)
            guard name == "large" else { continue }
            for (share, most) in [(0.5, 10.0), (0.99, 50.0)] {
                await report.add(
                    Measurement(
                        bench: "board", name: "visible, p\(Int(share * 100))", value: percentile(latencies, share), unit: "ms", floor: nil,
                        reach: .value(most)))
            }
        }
        await report.add(
            Measurement(
                bench: "board", name: "bytes in Postgres", value: written["large"] ?? 0, unit: "B/move", floor: written["small"] ?? 0,
                reach: .atMost(3)))
    }

    /// Milliseconds of each move; the first second is not counted.
    private static func measure(_ board: BoardFilling, _ services: ProjectsServices) async throws -> [Double] {
        try await withThrowingTaskGroup(of: (Int, Double).self) { group in
            let began = ContinuousClock.now
            for number in 0..<(seconds + 1) * perSecond {
                try await Task.sleep(until: began + .seconds(1) * number / perSecond)
                group.addTask { (number, try await show(board.move(100_003 + number), services)) }
            }
            var latencies: [Double] = []
            for try await (number, latency) in group where number >= perSecond { latencies.append(latency) }
            return latencies
        }
    }

    private static func show(_ move: MoveTask, _ services: ProjectsServices) async throws -> Double {
        let start = ContinuousClock.now
        let position = try await services.complete(move)
        try await services.views.waitUntil(ProjectsServices.definition.name, reached: position, deadline: .now + patience)
        let row = try await services.views.row(Cards.view, id: move.taskId)
        // A card that stood there already was not moved.
        precondition(row != nil, "the card is gone")
        return (ContinuousClock.now - start) / .milliseconds(1)
    }

    /// The bytes that Postgres has put into its log, full pages among them.
    private static func writtenBytes(_ services: ProjectsServices) async throws -> Double {
        let pool = PostgresPool(services.database.configuration, connections: 1)
        let position = try await pool.withConnection { connection in
            try connection.query("SELECT (pg_current_wal_insert_lsn() - '0/0')::int8").first?.int64(0) ?? 0
        }
        await pool.close()
        return Double(position)
    }
}
