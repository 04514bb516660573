import EventSourcing
import ProjectsEvents
import Testing

@testable import ProjectsAggregator

@Suite struct BurndownsTests {
    private typealias Past = ProjectHistory

    /// The sprint after it was started and what came then, an event a second.
    private func sprint(_ events: ProjectsEvent...) throws -> SprintBurndown? {
        try Burndowns.rows(after: [Past.sprintStarted] + events)[Past.sprint]
    }

    /// What it has: scope, remaining, tasks and done.
    private func sums(_ events: ProjectsEvent...) throws -> [Int64]? {
        try Burndowns.rows(after: [Past.sprintStarted] + events)[Past.sprint].map { [$0.scope, $0.remaining, $0.tasks, $0.done] }
    }

    @Test func `a sprint begins with nothing`() throws {
        #expect(
            try sprint()
                == SprintBurndown(
                    sprintId: Past.sprint, projectId: Past.project, goal: "Cards", startsOn: "1970-01-01", endsOn: "1970-01-14", scope: 0,
                    remaining: 0, tasks: 0, done: 0,
                    days: [BurndownDay(date: "1970-01-01", scope: 0, remaining: 0, tasks: 0, done: 0)], startedAt: Past.moment(1)))
    }

    @Test func `tasks come and go with their points`() throws {
        #expect(try sums(Past.intoSprint) == [5, 5, 1, 0])
        #expect(try sums(Past.intoSprint, Past.intoSprint(Past.second, points: 3, done: true)) == [8, 5, 2, 1])
        #expect(try sums(Past.intoSprint(Past.second, points: nil)) == [0, 0, 1, 0])
        #expect(try sums(Past.intoSprint, Past.outOfSprint) == [0, 0, 0, 0])
        #expect(try sums(Past.intoSprint, Past.taskDeleted(from: Past.toDo, inSprint: true)) == [0, 0, 0, 0])
    }

    @Test func `what is done burns down, and what is not any more burns up`() throws {
        let done = Past.moved(inSprint: true)
        #expect(try sums(Past.intoSprint, done) == [5, 0, 1, 1])
        #expect(try sums(Past.intoSprint, done, Past.moved(from: Past.done, to: Past.review, inSprint: true)) == [5, 5, 1, 0])
        #expect(try sums(Past.intoSprint, done, Past.taskDeleted(from: Past.done, inSprint: true)) == [0, 0, 0, 0])
    }

    @Test func `other points change the scope, and what is left where the task is not done`() throws {
        #expect(try sums(Past.intoSprint, Past.points(5, 8, inSprint: true)) == [8, 8, 1, 0])
        #expect(try sums(Past.intoSprint, Past.points(5, nil, inSprint: true)) == [0, 0, 1, 0])
        #expect(
            try sums(Past.intoSprint, Past.moved(inSprint: true), Past.points(5, 3, inSprint: true, done: true)) == [3, 0, 1, 1])
    }

    @Test(arguments: [
        Past.moved(), Past.moved(to: Past.review, inSprint: true), Past.points(5, 8), Past.taskDeleted, Past.added, Past.labelled,
        Past.assigned,
    ])
    func `what does not concern the sprint touches it not`(event: ProjectsEvent) {
        #expect(Burndowns.rows(touchedBy: Past.recorded(event, 1)).isEmpty)
    }

    @Test func `each day ends as the last event of it left it, and days without any are left out`() throws {
        let day = 86_400
        let events = [
            Past.recorded(Past.sprintStarted, 1, at: Past.moment(0)), Past.recorded(Past.intoSprint, 2, at: Past.moment(5)),
            Past.recorded(Past.intoSprint(Past.second, points: 3), 3, at: Past.moment(3 * day - 1)),
            Past.recorded(Past.moved(inSprint: true), 4, at: Past.moment(3 * day)),
            // From an instance whose clock is behind.
            Past.recorded(Past.points(5, 8, inSprint: true, done: true), 5, at: Past.moment(3 * day - 5)),
        ]
        #expect(
            try Burndowns.rows(after: events)[Past.sprint]?.days == [
                BurndownDay(date: "1970-01-01", scope: 5, remaining: 5, tasks: 1, done: 0),
                BurndownDay(date: "1970-01-03", scope: 8, remaining: 8, tasks: 2, done: 0),
                BurndownDay(date: "1970-01-04", scope: 11, remaining: 3, tasks: 2, done: 1),
            ])
    }

    @Test func `of more than 366 days the newest are shown`() throws {
        let events =
            [Past.recorded(Past.sprintStarted, 1, at: Past.moment(0))]
            + (1...400).map { Past.recorded(Past.points(1, 1, inSprint: true), $0 + 1, at: Past.moment($0 * 86_400)) }
        let days = try Burndowns.rows(after: events)[Past.sprint]?.days
        #expect(days?.count == 366)
        #expect(days?.last?.date == "1971-02-05")
    }

    @Test func `a sprint that is over stays as it was`() throws {
        let over = try sprint(Past.intoSprint, Past.sprintCompleted)
        #expect(over?.completedAt == Past.moment(3))
        #expect(over?.tasks == 1)
    }

    @Test func `a sprint that another board gives the same id changes nothing, however it goes on and ends`() throws {
        let ours = [Past.recorded(Past.sprintStarted, 1), Past.recorded(Past.intoSprint, 2)]
        let board = try #require(EntityAddress(context: "projects", entity: "board", id: Past.other))
        let theirs: [ProjectsEvent] = [
            .sprintStarted(
                SprintStarted(projectId: Past.other, sprintId: Past.sprint, goal: "Theirs", startsOn: "1970-01-01", endsOn: "1970-01-14")),
            .taskAddedToSprint(
                TaskAddedToSprint(projectId: Past.other, sprintId: Past.sprint, taskId: Past.second, key: "OTH-1", points: 8, done: false)),
            .sprintCompleted(
                SprintCompleted(projectId: Past.other, sprintId: Past.sprint, finishedTaskIds: [], unfinishedTaskIds: [Past.second])),
            .boardDeleted(BoardDeleted(projectId: Past.other, taskIds: [Past.second], sprintIds: [Past.sprint])),
        ]
        let late = theirs.enumerated().map { Recorded($1, of: board, at: Position(sequence: UInt64($0 + 3)), time: Past.moment($0 + 3)) }
        #expect(try Burndowns.rows(after: ours + late) == Burndowns.rows(after: ours))
    }

    @Test func `the sprints of a deleted board have no rows`() throws {
        #expect(try sprint(Past.boardDeleted) == nil)
        #expect(try sprint(Past.boardDeleted, Past.intoSprint, Past.sprintCompleted) == nil)
    }

    @Test func `sprints are found by their project`() {
        #expect(Burndowns.view == ViewDefinition("sprint_burndown", version: 1, indexes: [.init("projectId")]))
    }
}
