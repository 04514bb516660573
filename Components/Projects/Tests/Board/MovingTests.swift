import EventSourcing
import PlatformTesting
import ProjectsEvents
import Testing

@testable import ProjectsComponent

@Suite struct MovingTests {
    @Test func `a task that stands where it is to stand does not move`() {
        var history = BoardHistory(tasks: 3)
        #expect(history.move(0) == .accepted([]))
        #expect(history.move(1, behind: 0) == .accepted([]))
        #expect(history.move(2, behind: 1) == .accepted([]))
    }

    @Test func `a task whose neighbour has left the column meanwhile goes to its end`() {
        var history = BoardHistory(tasks: 5)
        history.move(0, to: BoardCast.review)
        history.move(1, behind: 0)
        #expect(history.numbers() == [2, 3, 4, 1])
        #expect(history.move(1, behind: 0) == .accepted([]))
        history.move(2, to: BoardCast.done, behind: 0)
        #expect(history.numbers(in: BoardCast.done) == [2])
    }

    @Test func `a full column takes no further task, but those in it still move`() {
        var history = BoardHistory(tasks: 3)
        history.ask(
            ModifyColumn(projectId: BoardCast.projectID, columnId: BoardCast.review, wipLimit: 2), by: ModifyColumnHandler())
        history.move(0, to: BoardCast.review)
        history.move(1, to: BoardCast.review)
        #expect(history.move(2, to: BoardCast.review).refusal == .limitReached(2, at: "/toColumnId"))
        #expect(history.add(3, to: BoardCast.review).refusal == .limitReached(2, at: "/columnId"))
        history.move(0, to: BoardCast.review)
        #expect(history.numbers(in: BoardCast.review) == [0, 1])
        history.delete(1)
        history.move(2, to: BoardCast.review, behind: 0)
        #expect(history.numbers(in: BoardCast.review) == [0, 2])
    }

    @Test func `a move says who and what is not there`() {
        var history = BoardHistory(tasks: 2)
        #expect(history.move(7).refusal == .taskUnknown)
        #expect(history.move(0, to: BoardCast.column(7)).refusal == .columnUnknown(at: "/toColumnId"))
        #expect(history.move(0, behind: 7).refusal == .neighbourUnknown)
        #expect(history.move(0, behind: 0).refusal == .behindItself(at: "/afterTaskId"))
    }

    @Test func `a move tells the sprint and the points of its task, and whether it is done now`() {
        var history = BoardHistory()
        history.add(0, points: 3)
        history.ask(
            StartSprint(
                projectId: BoardCast.projectID, sprintId: BoardCast.sprint(1), goal: "Goal", startsOn: "2026-11-02", endsOn: "2026-11-15"),
            by: StartSprintHandler())
        history.ask(
            AddTaskToSprint(projectId: BoardCast.projectID, sprintId: BoardCast.sprint(1), taskId: BoardCast.task(0)),
            by: AddTaskToSprintHandler())
        guard case .taskMoved(let moved)? = history.move(0, to: BoardCast.done).events.first else {
            Issue.record("not moved")
            return
        }
        #expect(moved.sprintId == BoardCast.sprint(1) && moved.points == 3 && !moved.wasDone && moved.done && moved.key == "WEB-1")
    }

    @Test func `where keys would become long the neighbours get others first, in the same decision and the same order`() {
        var history = BoardHistory(tasks: 3)
        var rebalancings = 0
        for _ in 0..<500 {
            // Always into the same gap, behind the first.
            let last = history.numbers().last!
            let before = history.numbers()
            let decision = history.move(last, behind: before[0])
            if case .columnRebalanced(let rebalanced)? = decision.events.first {
                rebalancings += 1
                #expect(decision.events.count == 2 && !rebalanced.orderKeys.isEmpty)
            } else {
                #expect(decision.events.count == 1)
            }
            #expect(history.numbers() == [before[0], last] + before.dropFirst().dropLast())
        }
        #expect(rebalancings > 0, "the test has to drive keys that far")
        #expect(history.board.cards.values.allSatisfy { $0.orderKey.count <= OrderKey.mostDigits })
    }

    @Test func `neighbours far around are moved apart where those nearby have no room either`() throws {
        var keys = [OrderKey.between(nil, nil)]
        for _ in 0..<200 { keys.insert(OrderKey.between(nil, keys[0]), at: 0) }
        while keys[100].count <= OrderKey.mostDigits { keys.insert(OrderKey.between(keys[99], keys[100]), at: 100) }
        let places = keys.enumerated().map { Board.Column.Place(taskID: BoardCast.task($0), orderKey: $1) }
        var column = Board.Column(id: BoardCast.toDo, title: "To Do", wipLimit: nil, isDone: false, places: places)
        let room = try #require(column.room(for: BoardCast.task(9_999), behind: places[99]))
        column.rekey(room.rekeyed)
        column.insert(Board.Column.Place(taskID: BoardCast.task(9_999), orderKey: room.orderKey))
        var wanted = places.map(\.taskID)
        wanted.insert(BoardCast.task(9_999), at: 100)
        #expect(column.places.map(\.taskID) == wanted)
        #expect(room.rekeyed.allSatisfy { $0.orderKey.count <= 8 })
        #expect(room.rekeyed.count < places.count, "what is far away stays")
        #expect(zip(column.places, column.places.dropFirst()).allSatisfy { $0.orderKey < $1.orderKey })
    }

    /// A look at every card, or a copy of the board, would take a hundred times as long among 5,000.
    @Test func `a move among 5,000 tasks is decided and folded about as fast as one among 50`() {
        var boards = [50, 5_000].map { BoardHistory(tasks: $0) }
        var best = boards.map { _ in Duration.seconds(60) }
        for _ in 0..<5 {
            for index in boards.indices {
                let count = boards[index].board.cards.count
                let taken = ContinuousClock().measure {
                    for turn in 0..<40 { boards[index].move(count - 1 - turn % 10, behind: turn % 20) }
                }
                best[index] = min(best[index], taken)
            }
        }
        #expect(zip(boards, [50, 5_000]).allSatisfy { $0.events.count == 4 + $1 + 200 }, "all of them have to be moves")
        print("40 moves among 50 tasks: \(best[0]), among 5,000: \(best[1])")
        #expect(best[1] < best[0] * 10)
    }
}
