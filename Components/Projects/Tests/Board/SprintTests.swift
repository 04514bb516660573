import EventSourcing
import ProjectsEvents
import Testing

@testable import ProjectsComponent

@Suite struct SprintTests {
    private let project = BoardCast.projectID

    private func start(
        _ number: Int, _ history: inout BoardHistory, _ startsOn: String = "2026-11-02", _ endsOn: String = "2026-11-15"
    ) -> Decision<ProjectsEvent> {
        history.ask(
            StartSprint(projectId: project, sprintId: BoardCast.sprint(number), goal: "Goal", startsOn: startsOn, endsOn: endsOn),
            by: StartSprintHandler())
    }

    private func plan(_ task: Int, _ history: inout BoardHistory, sprint: Int = 1) -> Decision<ProjectsEvent> {
        history.ask(
            AddTaskToSprint(projectId: project, sprintId: BoardCast.sprint(sprint), taskId: BoardCast.task(task)),
            by: AddTaskToSprintHandler())
    }

    private func drop(_ task: Int, _ history: inout BoardHistory, sprint: Int = 1) -> Decision<ProjectsEvent> {
        history.ask(
            RemoveTaskFromSprint(projectId: project, sprintId: BoardCast.sprint(sprint), taskId: BoardCast.task(task)),
            by: RemoveTaskFromSprintHandler())
    }

    private func complete(_ number: Int, _ history: inout BoardHistory) -> Decision<ProjectsEvent> {
        history.ask(CompleteSprint(projectId: project, sprintId: BoardCast.sprint(number)), by: CompleteSprintHandler())
    }

    @Test func `a board has one sprint at a time, and an id is used once`() {
        var history = BoardHistory()
        #expect(start(1, &history).events.count == 1)
        #expect(start(2, &history).refusal == .sprintUnderWay)
        #expect(start(1, &history).refusal == .sprintExists)
        #expect(complete(1, &history).events.count == 1)
        #expect(start(1, &history).refusal == .sprintExists)
        #expect(start(2, &history).events.count == 1)
    }

    @Test func `a sprint has days that there are, the first one first`() {
        var history = BoardHistory()
        #expect(start(1, &history, "2026-11-15", "2026-11-14").refusal == .endsBeforeStart)
        #expect(start(1, &history, "2026-02-30", "2026-11-14").refusal == .dayUnknown(at: "/startsOn"))
        #expect(start(1, &history, "2026-02-01", "2026-09-31").refusal == .dayUnknown(at: "/endsOn"))
        #expect(start(1, &history, "2026-02-28", "2026-02-28").refusal == nil)
    }

    @Test func `tasks are taken into the sprint under way, and out of it`() {
        var history = BoardHistory()
        history.add(0, points: 5)
        #expect(plan(0, &history).refusal == .sprintUnknown)
        _ = start(1, &history)
        #expect(plan(0, &history, sprint: 2).refusal == .sprintUnknown)
        #expect(plan(7, &history).refusal == .taskUnknown)
        let added = TaskAddedToSprint(
            projectId: project, sprintId: BoardCast.sprint(1), taskId: BoardCast.task(0), key: "WEB-1", points: 5, done: false)
        #expect(plan(0, &history).events == [.taskAddedToSprint(added)])
        #expect(plan(0, &history) == .accepted([]))
        history.move(0, to: BoardCast.done)
        let removed = TaskRemovedFromSprint(
            projectId: project, sprintId: BoardCast.sprint(1), taskId: BoardCast.task(0), key: "WEB-1", points: 5, done: true)
        #expect(drop(0, &history).events == [.taskRemovedFromSprint(removed)])
        #expect(drop(0, &history) == .accepted([]))
    }

    @Test func `a sprint that is over tells what was finished, and its tasks are in none`() {
        var history = BoardHistory(tasks: 4)
        _ = start(1, &history)
        for task in [2, 0, 1] { _ = plan(task, &history) }
        history.move(1, to: BoardCast.done)
        history.move(3, to: BoardCast.done)
        let completed = SprintCompleted(
            projectId: project, sprintId: BoardCast.sprint(1), finishedTaskIds: [BoardCast.task(1)],
            unfinishedTaskIds: [BoardCast.task(0), BoardCast.task(2)])
        #expect(complete(1, &history).events == [.sprintCompleted(completed)])
        #expect(history.board.cards.values.allSatisfy { !$0.isInSprint })
        #expect(complete(1, &history) == .accepted([]))
        #expect(complete(2, &history).refusal == .sprintUnknown)
        #expect(plan(0, &history).refusal == .sprintOver)
        #expect(drop(0, &history).refusal == .sprintOver)
    }

    @Test func `what happens to a task of the sprint says so`() {
        var history = BoardHistory(tasks: 1)
        _ = start(1, &history)
        _ = plan(0, &history)
        let changed = history.ask(
            ModifyTask(projectId: project, taskId: BoardCast.task(0), points: 3), by: ModifyTaskHandler())
        guard case .taskPointsChanged(let points)? = changed.events.first, case .taskDeleted(let deleted)? = history.delete(0).events.first
        else {
            Issue.record("not changed")
            return
        }
        #expect(points.sprintId == BoardCast.sprint(1))
        #expect(deleted.sprintId == BoardCast.sprint(1) && deleted.points == 3 && !deleted.done && deleted.columnId == BoardCast.toDo)
        #expect(history.board.sprint?.tasks == 0)
    }

    @Test func `a sprint has five hundred tasks`() {
        var history = BoardHistory(tasks: 501)
        _ = start(1, &history)
        for task in 0..<500 { #expect(plan(task, &history).refusal == nil) }
        #expect(plan(500, &history).refusal == .sprintFull)
        history.delete(0)
        #expect(plan(500, &history).refusal == nil)
    }

    @Test func `a board has a thousand sprints in its life`() {
        var history = BoardHistory()
        for number in 0..<1_000 {
            #expect(start(number, &history).refusal == nil)
            _ = complete(number, &history)
        }
        #expect(start(1_000, &history).refusal == .tooManySprints)
    }
}
