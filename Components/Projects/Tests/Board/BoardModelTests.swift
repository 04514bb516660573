import EventSourcing
import Foundation
import PlatformTesting
import ProjectsEvents
import Testing

@testable import ProjectsComponent

/// Whatever is asked of a board, it says and holds what a simple list of lists would.
@Suite struct BoardModelTests {
    @Test(arguments: 0..<4) func `ten thousand random commands leave the board that a simple model has`(_ round: Int) throws {
        // One that is given back goes to the first round.
        let given = ProcessInfo.processInfo.environment["TEST_SEED"].flatMap { UInt64($0) }
        let seed = given.map { $0 &+ UInt64(round) } ?? UInt64.random(in: .min ... .max)
        print("BoardModelTests: TEST_SEED=\(seed)")
        var random = SplitMix64(state: seed)
        var history = BoardHistory()
        var model = BoardModel()
        model.columns = BoardCast.columns.map { BoardModel.Column(id: $0, isDone: $0 == BoardCast.done) }
        var twin = Board(folding: history.events)
        var answers: [BoardModel.Answer: Int] = [:]
        for number in 0..<10_000 {
            let past = history.events.count
            var expected = BoardModel.Answer.refused
            let decision = step(number, &history, &model, &expected, &random)
            for event in history.events[past...] { twin.apply(event) }
            answers[expected, default: 0] += 1
            let answer: BoardModel.Answer = decision.refusal != nil ? .refused : decision.events.isEmpty ? .unchanged : .changed
            try #require(answer == expected, "step \(number), \(decision), seed \(seed)")
            if number % 100 == 0 || number == 9_999 {
                try compare(history.board, model, "step \(number), seed \(seed)")
                try #require(twin == history.board, "step \(number), seed \(seed)")
            }
            // From here on it is the board that a snapshot held.
            if number % 1_000 == 0 { twin = try JSONDecoder().decode(Board.self, from: try JSONEncoder().encode(twin)) }
        }
        #expect(Board(folding: history.events) == history.board, "seed \(seed)")
        // The promise would be worth little if nothing had happened, or nothing refused.
        #expect(answers[.changed, default: 0] > 5_000 && answers[.refused, default: 0] > 100 && answers[.unchanged, default: 0] > 100)
        #expect(history.events.contains { if case .columnRebalanced = $0 { true } else { false } }, "seed \(seed)")
    }

    private func compare(_ board: Board, _ model: BoardModel, _ comment: Testing.Comment) throws {
        try #require(board.columns.map(\.id) == model.columns.map(\.id), comment)
        for (column, expected) in zip(board.columns, model.columns) {
            try #require(column.places.map(\.taskID) == expected.tasks, comment)
            try #require(column.wipLimit.map(Int.init) == expected.limit && column.isDone == expected.isDone, comment)
            try #require(zip(column.places, column.places.dropFirst()).allSatisfy { $0.orderKey < $1.orderKey }, comment)
            try #require(column.places.allSatisfy { board.cards[$0.taskID]?.orderKey == $0.orderKey }, comment)
            try #require(column.places.allSatisfy { board.cards[$0.taskID]?.columnID == column.id }, comment)
        }
        try #require(Set(board.cards.keys) == Set(model.tasks.keys), comment)
        for (id, task) in model.tasks {
            let card = try #require(board.cards[id], comment)
            try #require(board.key(of: card) == task.key && card.points == task.points && card.assigneeID == task.assignee, comment)
            try #require(card.isInSprint == model.sprint?.tasks.contains(id) ?? false, comment)
        }
        let load = Dictionary(model.tasks.values.compactMap { $0.assignee.map { ($0, 1) } }, uniquingKeysWith: +)
        try #require(board.load == load && board.sprint?.tasks == model.sprint?.tasks.count, comment)
        try #require(board.lastNumber == model.added, comment)
    }

    /// Asks both for the same.
    private func step(
        _ number: Int, _ history: inout BoardHistory, _ model: inout BoardModel, _ expected: inout BoardModel.Answer,
        _ random: inout SplitMix64
    ) -> Decision<ProjectsEvent> {
        let project = BoardCast.projectID
        // Now and then something that is not there.
        let task = Int.random(in: 0..<50, using: &random) == 0 ? BoardCast.task(999_999) : task(of: model, &random)
        let other = Int.random(in: 0..<4, using: &random) == 0 ? nil : self.task(of: model, &random)
        let column = any(model.columns.map(\.id), &random)
        let otherColumn = Int.random(in: 0..<4, using: &random) == 0 ? nil : any(model.columns.map(\.id), &random)
        let points = Int.random(in: 0..<3, using: &random) == 0 ? nil : Int64.random(in: 0...8, using: &random)
        let sprint = model.sprint?.id ?? BoardCast.sprint(number)
        // Now and then into the same gap again and again, so that keys grow.
        if number % 2_500 >= 2_200, let row = model.columns.max(by: { $0.tasks.count < $1.tasks.count }), row.tasks.count > 2 {
            expected = model.move(row.tasks.last!, to: row.id, behind: row.tasks[0])
            return history.ask(
                MoveTask(projectId: project, taskId: row.tasks.last!, toColumnId: row.id, afterTaskId: row.tasks[0]), by: MoveTaskHandler())
        }
        switch Int.random(in: 0..<100, using: &random) {
        case 0..<12:
            expected = model.add(BoardCast.task(number), to: column, points: points)
            return history.add(
                AddTask(projectId: project, taskId: BoardCast.task(number), columnId: column, title: "Title", points: points))
        case 12..<64:
            expected = model.move(task, to: column, behind: other)
            return history.ask(
                MoveTask(projectId: project, taskId: task, toColumnId: column, afterTaskId: other), by: MoveTaskHandler())
        case 64..<68:
            expected = model.delete(task)
            return history.ask(DeleteTask(projectId: project, taskId: task), by: DeleteTaskHandler())
        case 68..<74:
            let person = BoardCast.person(Int.random(in: 0..<3, using: &random))
            expected = model.assign(task, to: person)
            return history.ask(AssignTask(projectId: project, taskId: task, userId: person), by: AssignTaskHandler())
        case 74..<78:
            expected = model.assign(task, to: nil)
            return history.ask(UnassignTask(projectId: project, taskId: task), by: UnassignTaskHandler())
        case 78..<84:
            expected = model.estimate(task, at: points)
            return history.ask(
                ModifyTask(projectId: project, taskId: task, points: points, remove: points == nil ? [.points] : nil),
                by: ModifyTaskHandler())
        case 84..<86:
            guard history.board.columns.count + history.board.pastColumns.count < Board.columnsEver else { fallthrough }
            expected = model.addColumn(BoardCast.column(number), behind: otherColumn)
            return history.ask(
                AddColumn(projectId: project, columnId: BoardCast.column(number), title: "Title", afterColumnId: otherColumn),
                by: AddColumnHandler())
        case 86..<88:
            let limit = Int.random(in: 0...20, using: &random)
            expected = model.limit(column, to: limit)
            return history.ask(ModifyColumn(projectId: project, columnId: column, wipLimit: Int64(limit)), by: ModifyColumnHandler())
        case 88..<90:
            expected = model.moveColumn(column, behind: otherColumn)
            return history.ask(MoveColumn(projectId: project, columnId: column, afterColumnId: otherColumn), by: MoveColumnHandler())
        case 90..<92:
            expected = model.deleteColumn(column, into: otherColumn)
            return history.ask(DeleteColumn(projectId: project, columnId: column, moveTasksTo: otherColumn), by: DeleteColumnHandler())
        case 92..<98:
            let isInSprint = Bool.random(using: &random)
            expected = model.plan(task, in: isInSprint)
            return isInSprint
                ? history.ask(AddTaskToSprint(projectId: project, sprintId: sprint, taskId: task), by: AddTaskToSprintHandler())
                : history.ask(RemoveTaskFromSprint(projectId: project, sprintId: sprint, taskId: task), by: RemoveTaskFromSprintHandler())
        case 98:
            expected = model.start(BoardCast.sprint(number))
            return history.ask(
                StartSprint(
                    projectId: project, sprintId: BoardCast.sprint(number), goal: "Goal", startsOn: "2026-11-02", endsOn: "2026-11-15"),
                by: StartSprintHandler())
        default:
            expected = model.complete()
            return history.ask(CompleteSprint(projectId: project, sprintId: sprint), by: CompleteSprintHandler())
        }
    }

    private func task(of model: BoardModel, _ random: inout SplitMix64) -> String {
        any(model.columns.randomElement(using: &random)?.tasks ?? [], &random)
    }

    private func any(_ ids: [String], _ random: inout SplitMix64) -> String {
        ids.randomElement(using: &random) ?? BoardCast.task(999_999)
    }
}
