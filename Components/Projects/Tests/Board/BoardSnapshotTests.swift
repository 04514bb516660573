import Foundation
import ProjectsEvents
import Testing

@testable import ProjectsComponent

@Suite struct BoardSnapshotTests {
    @Test func `of ten thousand tasks a snapshot takes less than 900 KB, and gives back the same board`() throws {
        var history = BoardHistory()
        for number in 0..<Board.taskLimit { history.add(number, to: BoardCast.columns[number % 4], points: 1_000) }
        history.ask(
            StartSprint(
                projectId: BoardCast.projectID, sprintId: BoardCast.sprint(1), goal: "Goal", startsOn: "2026-11-02", endsOn: "2026-11-15"),
            by: StartSprintHandler())
        history.standing = BoardCast.standing(editors: 500)
        for number in 0..<Board.taskLimit {
            let task = BoardCast.task(number)
            history.ask(
                AssignTask(projectId: BoardCast.projectID, taskId: task, userId: BoardCast.person(number % 500)), by: AssignTaskHandler())
            history.ask(
                AddTaskToSprint(projectId: BoardCast.projectID, sprintId: BoardCast.sprint(1), taskId: task), by: AddTaskToSprintHandler())
        }
        let snapshot = try JSONEncoder().encode(history.board)
        print("a board of 10,000 tasks: a snapshot of \(snapshot.count) bytes")
        #expect(snapshot.count < 900_000)
        #expect(try JSONDecoder().decode(Board.self, from: snapshot) == history.board)
    }

    @Test func `what was written is told from what was not`() throws {
        let card = Board.Card(
            number: 12, columnID: BoardCast.toDo, orderKey: OrderKey("V1"), points: nil, assigneeID: BoardCast.ada, isInSprint: true)
        let text = Board.StoredCard(taskID: BoardCast.task(1), card: card).text([BoardCast.ada: 0])
        #expect(text == "\(BoardCast.task(1)) 12 V1  0 s")
        #expect(Board.StoredCard(text, in: BoardCast.toDo, [BoardCast.ada])?.card == card)
        let damaged = ["", "a b c", "a 1", "a 1 V x", "a 1 V 3 9", "a 1 V 3 x"]
        #expect(damaged.allSatisfy { Board.StoredCard($0, in: BoardCast.toDo, [BoardCast.ada]) == nil })
    }

    @Test func `a deleted board stays deleted`() throws {
        var history = BoardHistory(tasks: 3)
        history.append(history.board.deletion(BoardCast.projectID))
        let board = try JSONDecoder().decode(Board.self, from: try JSONEncoder().encode(history.board))
        #expect(board == history.board && board.isDeleted && board.cards.isEmpty)
    }
}
