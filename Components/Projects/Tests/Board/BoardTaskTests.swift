import EventSourcing
import ProjectsEvents
import Testing

@testable import ProjectsComponent

@Suite struct BoardTaskTests {
    private let project = BoardCast.projectID
    private let task = BoardCast.task(0)

    private func modify(
        _ history: inout BoardHistory, title: String? = nil, content: String? = nil, points: Int64? = nil, dueDate: String? = nil,
        remove: [TaskField]? = nil
    ) -> Decision<ProjectsEvent> {
        history.ask(
            ModifyTask(projectId: project, taskId: task, title: title, content: content, points: points, dueDate: dueDate, remove: remove),
            by: ModifyTaskHandler())
    }

    @Test func `a task is added below those of its column, with the next key`() {
        var history = BoardHistory(tasks: 2)
        history.move(1)
        guard case .taskAdded(let added)? = history.add(2, to: BoardCast.toDo).events.first else {
            Issue.record("not added")
            return
        }
        #expect(added.key == "WEB-3" && !added.done)
        #expect(history.numbers() == [1, 0, 2])
        guard case .taskAdded(let finished)? = history.add(3, to: BoardCast.done).events.first else {
            Issue.record("not added")
            return
        }
        #expect(finished.done)
    }

    @Test func `a task is not added where its column, its day or its id is none`() {
        var history = BoardHistory(tasks: 1)
        #expect(history.add(1, to: BoardCast.column(7)).refusal == .columnUnknown(at: "/columnId"))
        #expect(history.add(0).refusal == .taskExists)
        let taken = AddTask(projectId: project, taskId: BoardCast.task(1), columnId: BoardCast.toDo, title: "Title")
        #expect(history.add(taken, hasID: false).refusal == .taskExists)
        let never = AddTask(
            projectId: project, taskId: BoardCast.task(1), columnId: BoardCast.toDo, title: "Title", dueDate: "2026-02-29")
        #expect(history.add(never).refusal == .dayUnknown(at: "/dueDate"))
    }

    @Test func `a board has ten thousand tasks`() {
        var history = BoardHistory(tasks: Board.taskLimit)
        #expect(history.add(10_000).refusal == .boardFull)
        history.delete(0)
        #expect(history.add(10_000).refusal == nil)
        #expect(history.key(10_000) == "WEB-10001")
    }

    @Test func `before a board has its columns, and after it is gone, there is no project`() {
        var history = BoardHistory(tasks: 2)
        #expect(
            history.board.deletion(project) == [
                .boardDeleted(BoardDeleted(projectId: project, taskIds: [0, 1].map(BoardCast.task), sprintIds: []))
            ])
        history.append(history.board.deletion(project))
        #expect(history.add(2).refusal == .projectUnknown)
        #expect(history.board.deletion(project).isEmpty && history.board.founding(project, BoardCast.columns).isEmpty)
        let facts = AddTaskHandler.Facts(standing: history.standing)
        let command = AddTask(projectId: project, taskId: task, columnId: BoardCast.toDo, title: "Title")
        #expect(AddTaskHandler().decide(command, Board(), facts).refusal == .projectUnknown)
    }

    @Test func `an archived project's board does not change`() {
        var history = BoardHistory(tasks: 2)
        history.standing = BoardCast.standing(past: [.projectArchived(ProjectArchived(projectId: project))])
        #expect(history.move(0, behind: 1).refusal == .projectArchived)
        #expect(history.add(2).refusal == .projectArchived)
    }

    @Test func `of a task changes what is said, and nothing else`() {
        var history = BoardHistory(tasks: 1)
        #expect(
            modify(&history, title: "Other", dueDate: "2028-02-29").events == [
                .taskModified(TaskModified(projectId: project, taskId: task, key: "WEB-1", title: "Other", dueDate: "2028-02-29"))
            ])
        #expect(
            modify(&history, title: "Other", points: 3).events == [
                .taskModified(TaskModified(projectId: project, taskId: task, key: "WEB-1", title: "Other")),
                .taskPointsChanged(
                    TaskPointsChanged(projectId: project, taskId: task, key: "WEB-1", to: 3, source: .edited, done: false)),
            ])
        #expect(modify(&history, points: 3) == .accepted([]))
    }

    @Test func `what is to be gone goes, and an empty text is none`() {
        var history = BoardHistory()
        history.add(0, points: 2)
        #expect(
            modify(&history, remove: [.priority, .points, .content, .content]).events == [
                .taskModified(TaskModified(projectId: project, taskId: task, key: "WEB-1", removed: [.content, .priority])),
                .taskPointsChanged(
                    TaskPointsChanged(projectId: project, taskId: task, key: "WEB-1", from: 2, source: .edited, done: false)),
            ])
        #expect(modify(&history, remove: [.points]) == .accepted([]))
        #expect(
            modify(&history, content: "").events == [
                .taskModified(TaskModified(projectId: project, taskId: task, key: "WEB-1", removed: [.content]))
            ])
    }

    @Test func `a change that says nothing, or two things at once, is refused`() {
        var history = BoardHistory(tasks: 1)
        #expect(modify(&history).refusal == .nothingToChange)
        #expect(modify(&history, remove: []).refusal == .nothingToChange)
        #expect(modify(&history, points: 3, remove: [.points]).refusal == .setAndRemoved)
        #expect(modify(&history, dueDate: "2026-04-31").refusal == .dayUnknown(at: "/dueDate"))
        history.delete(0)
        #expect(modify(&history, title: "Other").refusal == .taskUnknown)
    }

    @Test func `a task is given to the owner or a member, in the place of whoever had it`() {
        var history = BoardHistory(tasks: 1)
        func assign(_ user: String, _ history: inout BoardHistory) -> Decision<ProjectsEvent> {
            history.ask(AssignTask(projectId: project, taskId: task, userId: user), by: AssignTaskHandler())
        }
        #expect(assign(BoardCast.eve, &history).refusal == .notAMember)
        #expect(
            assign(BoardCast.ada, &history).events == [
                .taskAssigned(TaskAssigned(projectId: project, taskId: task, key: "WEB-1", userId: BoardCast.ada))
            ])
        #expect(assign(BoardCast.ada, &history) == .accepted([]))
        #expect(
            assign(BoardCast.person(1), &history).events == [
                .taskAssigned(
                    TaskAssigned(
                        projectId: project, taskId: task, key: "WEB-1", userId: BoardCast.person(1), previousUserId: BoardCast.ada))
            ])
        let unassign = UnassignTask(projectId: project, taskId: task)
        #expect(
            history.ask(unassign, by: UnassignTaskHandler()).events == [
                .taskUnassigned(TaskUnassigned(projectId: project, taskId: task, key: "WEB-1", userId: BoardCast.person(1)))
            ])
        #expect(history.ask(unassign, by: UnassignTaskHandler()) == .accepted([]))
    }

    @Test func `one person has a thousand tasks of a board`() {
        var history = BoardHistory(tasks: 1_001)
        func assign(_ number: Int, _ history: inout BoardHistory) -> Rejection? {
            history.ask(
                AssignTask(projectId: project, taskId: BoardCast.task(number), userId: BoardCast.ada), by: AssignTaskHandler()
            ).refusal
        }
        for number in 0..<1_000 { #expect(assign(number, &history) == nil) }
        #expect(assign(1_000, &history) == .tooManyTasks)
        history.delete(0)
        #expect(assign(1_000, &history) == nil)
    }

    @Test func `tasks are taken from whoever may no longer see the board, a thousand at once, and from nobody else`() {
        var history = BoardHistory(tasks: 1_500)
        for number in 0..<1_500 {
            let person = number < 3 ? BoardCast.ada : BoardCast.person(number % 3)
            history.ask(AssignTask(projectId: project, taskId: BoardCast.task(number), userId: person), by: AssignTaskHandler())
        }
        let command = UnassignOutsiders(projectId: project)
        let handler = UnassignOutsidersHandler()
        #expect(handler.decide(command, history.board, history.standing) == .accepted([]))
        // Two of the three are gone.
        let standing = BoardCast.standing(of: nil, editors: 1)
        let first = handler.decide(command, history.board, standing).events
        #expect(first.count == 998)
        history.append(first)
        #expect(history.board.load == [BoardCast.ada: 3, BoardCast.person(0): 499])
        #expect(handler.decide(command, history.board, standing) == .accepted([]))
        let nobody = handler.decide(command, BoardHistory(tasks: 3).board, standing)
        #expect(nobody == .accepted([]))
    }
}
