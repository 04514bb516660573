import EventSourcing
import ProjectsEvents
import Testing

@testable import ProjectsComponent

/// What was wrong with the boards of the system that this one follows is not wrong here.
@Suite struct OriginalFaultsTests {
    @Test func `a drag within a column counts`() {
        var history = BoardHistory(tasks: 4)
        history.move(0, behind: 2)
        #expect(history.numbers() == [1, 2, 0, 3])
        history.move(3)
        #expect(history.numbers() == [3, 1, 2, 0])
    }

    @Test func `the drop position counts, on top, in between and at the end`() {
        var history = BoardHistory(tasks: 6)
        for number in 0..<3 { history.move(number, to: BoardCast.review, behind: number > 0 ? number - 1 : nil) }
        history.move(3, to: BoardCast.review, behind: 0)
        history.move(4, to: BoardCast.review)
        history.move(5, to: BoardCast.review, behind: 2)
        #expect(history.numbers(in: BoardCast.review) == [4, 0, 3, 1, 2, 5])
        #expect(history.numbers().isEmpty)
    }

    @Test func `a move is one event, so that no task is lost or doubled between two`() {
        var history = BoardHistory(tasks: 3)
        let decision = history.move(0, to: BoardCast.done, behind: nil)
        guard case .accepted(let events) = decision, events.count == 1, case .taskMoved(let moved) = events[0] else {
            Issue.record("\(decision)")
            return
        }
        #expect(moved.fromColumnId == BoardCast.toDo && moved.toColumnId == BoardCast.done)
        #expect(!moved.wasDone && moved.done)
        #expect(BoardCast.columns.flatMap { history.numbers(in: $0) }.sorted() == [0, 1, 2])
    }

    @Test func `two tasks that are added at the same moment have two keys`() {
        var history = BoardHistory(tasks: 1)
        let seen = history
        history.add(1)
        // Decided on the same past, the second is refused by the log: its writer reads again, and decides again.
        var late = seen
        late.append(Array(history.events.dropFirst(seen.events.count)))
        late.add(2)
        #expect((0..<3).map { late.key($0) } == ["WEB-1", "WEB-2", "WEB-3"])
    }

    @Test func `a key does not come back after its task was deleted, the last one or any other`() {
        var history = BoardHistory(tasks: 3)
        history.delete(2)
        history.delete(0)
        history.add(3)
        #expect(history.key(3) == "WEB-4")
        history.delete(1)
        history.delete(3)
        history.add(4)
        #expect(history.key(4) == "WEB-5")
    }

    @Test func `points that are given are kept, when a task is added and when it is changed`() {
        var history = BoardHistory()
        guard case .accepted(let events) = history.add(0, points: 5), case .taskAdded(let added)? = events.first else {
            Issue.record("not added")
            return
        }
        #expect(added.points == 5)
        #expect(history.board.cards[BoardCast.task(0)]?.points == 5)
        let command = ModifyTask(projectId: BoardCast.projectID, taskId: BoardCast.task(0), points: 8)
        let changed = history.ask(command, by: ModifyTaskHandler())
        #expect(
            changed.events == [
                .taskPointsChanged(
                    TaskPointsChanged(
                        projectId: BoardCast.projectID, taskId: BoardCast.task(0), key: "WEB-1", from: 5, to: 8, source: .edited,
                        done: false))
            ])
        #expect(history.board.cards[BoardCast.task(0)]?.points == 8)
    }

    @Test(arguments: [BoardCast.person(9), BoardCast.eve, "anonymous", nil] as [String?])
    func `roles are enforced: whoever may only look moves nothing`(_ user: String?) {
        var history = BoardHistory(tasks: 2)
        history.standing = BoardCast.standing(of: user, viewer: BoardCast.person(9))
        let past = history.events
        let heard = history.move(0, behind: 1).refusal
        #expect(heard == (user == BoardCast.person(9) ? .editorsOnly : .projectUnknown))
        #expect(history.add(3).refusal == heard && history.delete(0).refusal == heard)
        #expect(history.events == past)
    }
}
