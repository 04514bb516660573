import EventSourcing
import ProjectsEvents

@testable import ProjectsComponent

/// A board, and all that has happened to it.
struct BoardHistory {
    private(set) var board = Board()
    private(set) var events: [ProjectsEvent] = []
    /// How whoever asks stands to the project.
    var standing = BoardCast.standing()

    /// A board of the four columns, with tasks numbered from 0 on in the first one.
    init(tasks: Int = 0) {
        append(board.founding(BoardCast.projectID, BoardCast.columns))
        for number in 0..<tasks { add(number) }
    }

    mutating func append(_ decided: [ProjectsEvent]) {
        for event in decided { board.apply(event) }
        events += decided
    }

    /// Takes a command through its decision.
    @discardableResult
    mutating func ask<Handler: BoardHandler>(_ command: Handler.Handled, by handler: Handler) -> Decision<ProjectsEvent> {
        let decision = handler.decide(command, board, standing)
        append(decision.events)
        return decision
    }

    @discardableResult
    mutating func add(_ command: AddTask, hasID: Bool = true) -> Decision<ProjectsEvent> {
        let decision = AddTaskHandler().decide(command, board, AddTaskHandler.Facts(standing: standing, hasID: hasID))
        append(decision.events)
        return decision
    }

    @discardableResult
    mutating func add(_ number: Int, to columnID: String = BoardCast.toDo, points: Int64? = nil) -> Decision<ProjectsEvent> {
        add(
            AddTask(
                projectId: BoardCast.projectID, taskId: BoardCast.task(number), columnId: columnID, title: "Task \(number)", points: points)
        )
    }

    @discardableResult
    mutating func move(_ number: Int, to columnID: String = BoardCast.toDo, behind neighbour: Int? = nil) -> Decision<ProjectsEvent> {
        ask(
            MoveTask(
                projectId: BoardCast.projectID, taskId: BoardCast.task(number), toColumnId: columnID,
                afterTaskId: neighbour.map(BoardCast.task)),
            by: MoveTaskHandler())
    }

    @discardableResult
    mutating func delete(_ number: Int) -> Decision<ProjectsEvent> {
        ask(DeleteTask(projectId: BoardCast.projectID, taskId: BoardCast.task(number)), by: DeleteTaskHandler())
    }

    /// The tasks of a column from above to below, as the columns hold them.
    func tasks(in columnID: String = BoardCast.toDo) -> [String] { board.column(columnID)?.places.map(\.taskID) ?? [] }

    /// The same as numbers.
    func numbers(in columnID: String = BoardCast.toDo) -> [Int] {
        let numbers = Dictionary(uniqueKeysWithValues: (0..<1_000).map { (BoardCast.task($0), $0) })
        return tasks(in: columnID).compactMap { numbers[$0] }
    }

    func key(_ number: Int) -> String? { board.cards[BoardCast.task(number)].map { board.key(of: $0) } }
}

extension Decision {
    /// Why it was refused; nil where it was not.
    var refusal: Rejection? { if case .rejected(let rejection, _) = self { rejection } else { nil } }
}
