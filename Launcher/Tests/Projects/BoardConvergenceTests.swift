import EventSourcing
import PlatformTesting
import ProjectsEvents
import Testing

@testable import ProjectsComponent
@testable import tributary

/// Many people at one board at the same moment, and two instances of the component that share the work on a real server.
@Suite(.serialized)
struct BoardConvergenceTests {
    private static let tasks = 60
    private static let moves = 1_000

    @Test(arguments: [false, true])
    func `of a thousand moves at the same moment no task is lost or doubled, and all readers end with one order`(
        oneInstanceEnds: Bool
    ) async throws {
        let seed = TestSeed.next()
        try await BoardWorkshop.with(instances: 2) { board, stop in
            let columns = try await board.loaded(board.project).columns.map(\.id)
            let tasks = (0..<Self.tasks).map { _ in UniqueID.make(at: SystemClock.now()) }
            try await Self.add(tasks, to: columns[0], on: board)
            async let readings = Self.read(board, by: 3)
            var random = SplitMix64(state: seed)
            let moves = (0..<Self.moves).map { _ in Self.move(of: tasks, columns, board.project, &random) }
            try await withThrowingTaskGroup(of: Bool.self) { group in
                for move in moves { group.addTask { if case .completed = try await board.ask(move) { true } else { false } } }
                var completed = 0
                for try await isCompleted in group {
                    completed += isCompleted ? 1 : 0
                    if oneInstanceEnds, completed == Self.moves / 3 { stop(0) }
                }
                #expect(completed == Self.moves, "seed \(seed)")
            }
            try await board.ask(Self.last(board.project))
            try await Self.judge(try await readings, board, tasks, columns, seed)
        }
    }

    @Test func `a hundred tasks that are added at the same moment have keys without a gap, each its own`() async throws {
        try await BoardWorkshop.with(instances: 2) { board, _ in
            let columns = try await board.loaded(board.project).columns.map(\.id)
            let tasks = (0..<100).map { _ in UniqueID.make(at: SystemClock.now()) }
            try await Self.add(tasks, to: columns[1], on: board)
            try await board.ask(Self.last(board.project))
            let reading = try await Self.read(board, by: 1)[0]
            #expect(reading.keys == (1...100).map { "WEB-\($0)" })
            #expect(Set(reading.cards.keys) == Set(tasks))
            #expect(reading.order[1].count == 100)
        }
    }

    @Test func `of two boards that get a task of one id at the same moment exactly one has it`() async throws {
        try await BoardWorkshop.with(instances: 2) { board, _ in
            let projects = [board.project, UniqueID.make(at: SystemClock.now()), UniqueID.make(at: SystemClock.now())]
            for project in projects.dropFirst() { try await board.create(project) }
            let boards = try await [board.loaded(projects[0]), board.loaded(projects[1]), board.loaded(projects[2])]
            for _ in 0..<20 {
                let task = UniqueID.make(at: SystemClock.now())
                let added = try await withThrowingTaskGroup(of: Bool.self) { group in
                    for (project, start) in zip(projects, boards) {
                        let command = AddTask(projectId: project, taskId: task, columnId: start.columns[0].id, title: "Wanted")
                        group.addTask { if case .completed = try await board.ask(command) { true } else { false } }
                    }
                    return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
                }
                #expect(added == 1)
            }
            let cards = try await [board.loaded(projects[0]), board.loaded(projects[1]), board.loaded(projects[2])].flatMap(\.cards.keys)
            #expect(cards.count == 20 && Set(cards).count == 20)
        }
    }

    private static func add(_ tasks: [String], to column: String, on board: BoardWorkshop) async throws {
        let statuses = try await withThrowingTaskGroup(of: Outcome.Status.self) { group in
            for task in tasks {
                group.addTask {
                    try await board.ask(AddTask(projectId: board.project, taskId: task, columnId: column, title: "Task"))
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(statuses.allSatisfy { if case .completed = $0 { true } else { false } })
    }

    private static func move(
        of tasks: [String], _ columns: [String], _ project: String, _ random: inout SplitMix64
    ) -> MoveTask {
        let task = tasks.randomElement(using: &random)!
        let neighbour = Int.random(in: 0..<5, using: &random) == 0 ? nil : tasks.filter { $0 != task }.randomElement(using: &random)
        return MoveTask(
            projectId: project, taskId: task, toColumnId: columns.randomElement(using: &random)!, afterTaskId: neighbour)
    }

    /// The last thing that happens to a board: readers have seen everything when they see it.
    private static func last(_ project: String) -> AddColumn {
        AddColumn(projectId: project, columnId: UniqueID.make(at: SystemClock.now()), title: "The end")
    }

    /// Several who follow the board each for themselves, up to its end.
    private static func read(_ board: BoardWorkshop, by readers: Int) async throws -> [BoardReading] {
        try await withThrowingTaskGroup(of: BoardReading.self) { group in
            for _ in 0..<readers {
                group.addTask {
                    var reading = BoardReading(of: board.project)
                    try await board.events(until: { if case .columnAdded(let added) = $0 { added.title == "The end" } else { false } }) {
                        reading.apply($0)
                    }
                    return reading
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
    }

    /// The moves one after another, in the order in which they were taken, with lists of tasks and nothing else.
    private static func judge(
        _ readings: [BoardReading], _ board: BoardWorkshop, _ tasks: [String], _ columns: [String], _ seed: UInt64
    ) async throws {
        var lists = columns.map { _ in [String]() }
        var changes = 0
        for command in try await board.commands(to: board.project) {
            switch command {
            case .addTask(let add): lists[0].append(add.taskId)
            case .moveTask(let move):
                let before = lists
                let to = try #require(columns.firstIndex(of: move.toColumnId))
                for index in lists.indices { lists[index].removeAll { $0 == move.taskId } }
                let end = lists[to].count
                let place = move.afterTaskId.map { after in lists[to].firstIndex(of: after).map { $0 + 1 } ?? end } ?? 0
                lists[to].insert(move.taskId, at: place)
                if lists != before { changes += 1 }
            default: break
            }
        }
        #expect(lists.flatMap { $0 }.sorted() == tasks.sorted(), "seed \(seed)")
        #expect(readings.allSatisfy { $0 == readings[0] }, "seed \(seed)")
        #expect(readings[0].order.dropLast() == lists[...], "seed \(seed)")
        #expect(readings[0].moves == changes, "a move is one event, or none where nothing moves, seed \(seed)")
        let replayed = try await board.loaded(board.project)
        #expect(replayed.columns.dropLast().map { $0.places.map(\.taskID) } == lists, "seed \(seed)")
    }
}
