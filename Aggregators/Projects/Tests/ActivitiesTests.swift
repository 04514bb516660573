import EventSourcing
import ProjectsEvents
import Testing

@testable import ProjectsAggregator

@Suite struct ActivitiesTests {
    private typealias Past = ProjectHistory

    private func entry(_ event: ProjectsEvent) throws -> ProjectActivity? {
        let rows = try Activities.rows(after: [event])
        #expect(rows.count <= 1)
        return rows.values.first
    }

    @Test func `each kind of activity is told by one kind of event, and what is not of interest by none`() throws {
        let told = try Every.event.compactMap { try entry($0)?.kind }
        #expect(told.count == Set(told).count)
        #expect(Set(told) == Set(ActivityKind.allCases))
        for event in [
            Past.deleted, Past.boardDeleted, Past.rebalanced, Past.liked, Past.unliked, Past.reserved, Past.retired, Past.linked,
            Past.unlinked, Past.noted(Past.mary), Past.gone(Past.mary), Past.teamGone, Past.placeTaken, Past.placeReleased, Past.personGone,
        ] { #expect(try entry(event) == nil, "\(event)") }
    }

    @Test func `a row is touched where there is something to say, and only there`() {
        for event in Every.event + [Past.moved(to: Past.toDo)] {
            let recorded = Past.recorded(event, 1)
            #expect(Activities.rows(touchedBy: recorded).isEmpty == (Happening(recorded) == nil), "\(event)")
        }
    }

    @Test func `a move says from where to where, when, and by whom`() throws {
        #expect(
            try entry(Past.moved())
                == ProjectActivity(
                    projectId: Past.project, kind: .taskMoved, at: Past.moment(1), userId: Past.ada, taskId: Past.task, key: "ENG-1",
                    columnId: Past.toDo, toColumnId: Past.done))
    }

    @Test func `to change places within a column is no news`() throws {
        #expect(try entry(Past.moved(to: Past.toDo)) == nil)
        #expect(try TaskDetails.rows(after: [Past.added, Past.moved(to: Past.toDo)])[Past.task]?.activity.map(\.kind) == [.taskAdded])
    }

    @Test func `an entry names what it is about`() throws {
        #expect(try entry(Past.assigned)?.aboutUserId == Past.charles)
        #expect(try entry(Past.ownerChanged)?.aboutUserId == Past.charles)
        #expect(try entry(Past.teamAssigned)?.teamId == Past.team)
        #expect(try entry(Past.commented)?.commentId == Past.comment)
        #expect(try entry(Past.intoSprint)?.sprintId == Past.sprint)
        #expect(try entry(Past.sprintStarted)?.text == "Cards")
        #expect(try entry(Past.labelled)?.text == "brass")
        #expect(try entry(Past.columnAdded(Past.toDo, "To Do"))?.text == "To Do")
        #expect(try entry(Past.taskDeleted)?.key == "ENG-1")
        let points = try entry(Past.points(5, 8))
        #expect(points?.from == 5 && points?.to == 8)
    }

    @Test func `what a comment says is not told`() throws {
        #expect(try entry(Past.commented)?.text == nil)
        #expect(try entry(Past.commentEdited)?.text == nil)
    }

    @Test func `ids sort as the events do`() {
        let positions = [
            Position(sequence: 1), Position(sequence: 1, index: 1), Position(sequence: 1, index: 10), Position(sequence: 2),
            Position(sequence: 10), Position(sequence: 999_999, index: 9_999), Position(sequence: 1_000_000), Position(sequence: .max),
        ]
        let ids = positions.map { Activities.id(of: $0, in: "p") }
        #expect(ids == ids.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
        #expect(Set(ids).count == ids.count)
        #expect(Activities.id(of: Position(sequence: 1_234, index: 7), in: "p") == "p/00000000000000001234-0007")
    }

    /// By their project by the ids themselves: whichever of its events it was, those of its board and its tasks too.
    @Test func `entries are found by their project and by their task`() {
        #expect(Activities.view == ViewDefinition("project_activity", version: 2, indexes: [.init("taskId")], writtenOnce: true))
        let ids = Every.event.flatMap { Activities.rows(touchedBy: Past.recorded($0, 1)) }
        #expect(ids.allSatisfy { $0.hasPrefix("\(Past.project)/") })
    }
}
