import EventLog
import EventSourcing
import Foundation
import Hosting
import Postgres
import ProjectsAggregator
import ProjectsComponent
import ProjectsEvents
import ServiceLifecycle
import Views

/// A board of 5,000 cards: what reading it and moving a card on it cost, beside a board of 50; and what its views cost to be made again.
enum BoardBenchmark {
    static let large = 5_000
    static let small = 50

    static func run(_ servers: BenchmarkServers, _ report: Report) async throws {
        try await servers.store.provision(
            StreamDefinition.context("projects") + StreamDefinition.context("identity") + StreamDefinition.shared)
        var (smallBoard, largeBoard) = (BoardFilling(1, in: servers), BoardFilling(2, in: servers))
        try await smallBoard.create(tasks: small)
        try await largeBoard.create(tasks: large)
        try await largeBoard.share(with: readers)
        try await decisions(smallBoard, largeBoard, servers, report)
        try await ProjectsServices.running(servers) { [smallBoard, largeBoard] services in
            try await visibility(smallBoard, largeBoard, services, servers, report)
            try await reads(largeBoard, services, report)
        }
        try await replay(report)
    }

    // MARK: - Deciding

    private static let moves = 3_000
    private static let rounds = 3

    /// What a move costs the component, one after the other: the time to its outcome, and the bytes that the streams get.
    private static func decisions(
        _ smallBoard: BoardFilling, _ largeBoard: BoardFilling, _ servers: BenchmarkServers, _ report: Report
    ) async throws {
        let store = servers.store
        let board = OutcomeBoard(logger: servers.logger)
        let requests = RequestLog(store: store, board: board) { Samples.time }
        let component = ComponentRunner(Projects(), name: "projects", store: store, logger: servers.logger) { Samples.time }
        let services = ServiceGroup(services: [component], logger: servers.logger)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await services.run() }
            group.addTask { try? await board.run(store) }
            var times: [String: [Double]] = [:]
            var bytes: [String: Double] = [:]
            // In turns, so that what else the machine does comes to both.
            for round in 0..<rounds {
                for (name, filling) in [("small", smallBoard), ("large", largeBoard)] {
                    let before = try await StreamBytes.read(servers)
                    for number in 0..<moves / rounds {
                        let start = ContinuousClock.now
                        _ = try await ProjectsServices.complete(filling.move(round * moves + number), requests)
                        times[name, default: []].append((ContinuousClock.now - start) / .milliseconds(1))
                    }
                    bytes[name, default: 0] += try await StreamBytes.read(servers).written(since: before) / Double(moves)
                }
            }
            await report.add(
                Measurement(
                    bench: "board", name: "move, 5000 to 50", value: percentile(times["large"] ?? [], 0.5), unit: "ms",
                    floor: percentile(times["small"] ?? [], 0.5), reach: .atMost(3)))
            await report.add(
                Measurement(
                    bench: "board", name: "bytes in streams", value: bytes["large"] ?? 0, unit: "B/move", floor: bytes["small"] ?? 0,
                    reach: .atMost(3)))
            await services.triggerGracefulShutdown()
            try await group.next()
            group.cancelAll()
        }
    }
}

extension BoardFilling {
    /// A move of a card to another column, behind one that most likely stands there.
    func move(_ number: Int) -> MoveTask {
        let index = number * 7_919 % tasks.count
        return MoveTask(
            projectId: projectID, taskId: tasks[index], toColumnId: columns[(number + number / 4) % 4],
            afterTaskId: number % 3 == 0 ? nil : tasks[(index + 10) % tasks.count])
    }
}
