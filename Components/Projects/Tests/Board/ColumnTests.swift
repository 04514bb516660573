import EventSourcing
import ProjectsEvents
import Testing

@testable import ProjectsComponent

@Suite struct ColumnTests {
    private func add(_ number: Int, behind neighbour: String? = nil) -> AddColumn {
        AddColumn(projectId: BoardCast.projectID, columnId: BoardCast.column(number), title: "Column \(number)", afterColumnId: neighbour)
    }

    private func delete(_ columnID: String, into target: String? = nil) -> DeleteColumn {
        DeleteColumn(projectId: BoardCast.projectID, columnId: columnID, moveTasksTo: target)
    }

    private func move(_ columnID: String, behind neighbour: String?) -> MoveColumn {
        MoveColumn(projectId: BoardCast.projectID, columnId: columnID, afterColumnId: neighbour)
    }

    @Test func `a board begins with four columns, of which the last one is done`() {
        let board = BoardHistory().board
        #expect(board.columns.map(\.title) == ["To Do", "In Progress", "Review", "Done"])
        #expect(board.columns.map(\.id) == BoardCast.columns)
        #expect(board.columns.map(\.isDone) == [false, false, false, true])
        #expect(board.founding(BoardCast.projectID, BoardCast.columns).isEmpty, "a second time it has them")
    }

    @Test func `a column is added at the end or behind another`() {
        var history = BoardHistory()
        history.ask(add(1), by: AddColumnHandler())
        history.ask(add(2, behind: BoardCast.toDo), by: AddColumnHandler())
        #expect(
            history.board.columns.map(\.id) == [BoardCast.toDo, BoardCast.column(2)] + BoardCast.columns.dropFirst() + [BoardCast.column(1)]
        )
        #expect(history.ask(add(3, behind: BoardCast.column(9)), by: AddColumnHandler()).refusal == .columnUnknown(at: "/afterColumnId"))
    }

    @Test func `a column's id is used once, even where it was deleted`() {
        var history = BoardHistory()
        history.ask(add(1), by: AddColumnHandler())
        #expect(history.ask(add(1), by: AddColumnHandler()).refusal == .columnExists)
        history.ask(delete(BoardCast.column(1)), by: DeleteColumnHandler())
        #expect(history.ask(add(1), by: AddColumnHandler()).refusal == .columnExists)
    }

    @Test func `a board has fifty columns, and five hundred in its life`() {
        var history = BoardHistory()
        for number in 0..<46 { history.ask(add(number), by: AddColumnHandler()) }
        #expect(history.board.columns.count == 50)
        #expect(history.ask(add(99), by: AddColumnHandler()).refusal == .tooManyColumns)
        for number in 100..<550 {
            history.ask(delete(history.board.columns[0].id), by: DeleteColumnHandler())
            history.ask(add(number), by: AddColumnHandler())
        }
        #expect(history.board.columns.count + history.board.pastColumns.count == 500)
        history.ask(delete(history.board.columns[0].id), by: DeleteColumnHandler())
        #expect(history.ask(add(999), by: AddColumnHandler()).refusal == .tooManyColumns)
    }

    @Test func `a column changes in what is said and nothing else`() {
        var history = BoardHistory()
        func modify(_ title: String? = nil, _ limit: Int64? = nil, _ done: Bool? = nil) -> ModifyColumn {
            ModifyColumn(projectId: BoardCast.projectID, columnId: BoardCast.review, title: title, wipLimit: limit, done: done)
        }
        #expect(history.ask(modify(), by: ModifyColumnHandler()).refusal == .nothingToChange)
        #expect(history.ask(modify("Review", 0, false), by: ModifyColumnHandler()) == .accepted([]))
        history.ask(modify(nil, 3), by: ModifyColumnHandler())
        history.ask(modify("Checking"), by: ModifyColumnHandler())
        #expect(history.board.column(BoardCast.review)?.wipLimit == 3)
        #expect(history.board.column(BoardCast.review)?.title == "Checking")
        history.ask(modify(nil, 0, true), by: ModifyColumnHandler())
        #expect(history.board.column(BoardCast.review)?.wipLimit == nil)
        #expect(history.board.column(BoardCast.review)?.isDone == true)
    }

    @Test func `whether a column counts as done is not changed while tasks stand in it`() {
        var history = BoardHistory(tasks: 1)
        let command = ModifyColumn(projectId: BoardCast.projectID, columnId: BoardCast.toDo, done: true)
        #expect(history.ask(command, by: ModifyColumnHandler()).refusal == .doneNotEmpty)
        history.delete(0)
        history.ask(command, by: ModifyColumnHandler())
        #expect(history.board.column(BoardCast.toDo)?.isDone == true)
    }

    @Test func `a column moves behind another, or to the front`() {
        var history = BoardHistory()
        history.ask(move(BoardCast.done, behind: nil), by: MoveColumnHandler())
        #expect(history.board.columns.map(\.id) == [BoardCast.done, BoardCast.toDo, BoardCast.inProgress, BoardCast.review])
        history.ask(move(BoardCast.done, behind: BoardCast.inProgress), by: MoveColumnHandler())
        #expect(history.board.columns.map(\.id) == [BoardCast.toDo, BoardCast.inProgress, BoardCast.done, BoardCast.review])
        #expect(history.ask(move(BoardCast.done, behind: BoardCast.inProgress), by: MoveColumnHandler()) == .accepted([]))
        #expect(history.ask(move(BoardCast.toDo, behind: nil), by: MoveColumnHandler()) == .accepted([]))
        #expect(
            history.ask(move(BoardCast.done, behind: BoardCast.done), by: MoveColumnHandler()).refusal
                == .behindItself(at: "/afterColumnId"))
    }

    @Test func `a column in which tasks stand is not deleted, unless it is said where they go`() {
        var history = BoardHistory(tasks: 3)
        history.add(3, to: BoardCast.review)
        #expect(history.ask(delete(BoardCast.toDo), by: DeleteColumnHandler()).refusal == .columnNotEmpty(3))
        #expect(history.ask(delete(BoardCast.toDo, into: BoardCast.toDo), by: DeleteColumnHandler()).refusal == .intoItself)
        let unknown = history.ask(delete(BoardCast.toDo, into: BoardCast.column(9)), by: DeleteColumnHandler()).refusal
        #expect(unknown == .columnUnknown(at: "/moveTasksTo"))
        let decision = history.ask(delete(BoardCast.toDo, into: BoardCast.review), by: DeleteColumnHandler())
        #expect(decision.events.count == 4)
        #expect(decision.events.last == .columnDeleted(ColumnDeleted(projectId: BoardCast.projectID, columnId: BoardCast.toDo)))
        #expect(history.numbers(in: BoardCast.review) == [3, 0, 1, 2])
    }

    @Test func `a column takes the tasks of one that is deleted as far as its limit allows`() {
        var history = BoardHistory(tasks: 3)
        history.add(3, to: BoardCast.review)
        func limit(_ limit: Int64) -> ModifyColumn {
            ModifyColumn(projectId: BoardCast.projectID, columnId: BoardCast.review, wipLimit: limit)
        }
        history.ask(limit(3), by: ModifyColumnHandler())
        let full = history.ask(delete(BoardCast.toDo, into: BoardCast.review), by: DeleteColumnHandler()).refusal
        #expect(full == .limitReached(3, at: "/moveTasksTo"))
        history.ask(limit(4), by: ModifyColumnHandler())
        #expect(history.ask(delete(BoardCast.toDo, into: BoardCast.review), by: DeleteColumnHandler()).events.count == 4)
        #expect(history.ask(delete(BoardCast.done, into: BoardCast.review), by: DeleteColumnHandler()).events.count == 1)
    }

    @Test func `more tasks than a decision holds do not move at once`() {
        var history = BoardHistory(tasks: 1_001)
        let command = delete(BoardCast.toDo, into: BoardCast.done)
        #expect(history.ask(command, by: DeleteColumnHandler()).refusal == .tooManyToMove(1_001))
        history.move(0, to: BoardCast.review)
        #expect(history.ask(command, by: DeleteColumnHandler()).events.count == 1_001)
        #expect(history.tasks(in: BoardCast.done).count == 1_000)
    }

    @Test func `a board keeps a column`() {
        var history = BoardHistory()
        for column in BoardCast.columns.dropLast() { history.ask(delete(column), by: DeleteColumnHandler()) }
        #expect(history.ask(delete(BoardCast.done), by: DeleteColumnHandler()).refusal == .lastColumn)
    }
}
