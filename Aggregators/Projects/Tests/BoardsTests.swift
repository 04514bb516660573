import EventSourcing
import ProjectsEvents
import Testing

@testable import ProjectsAggregator

@Suite struct BoardsTests {
    private typealias Past = ProjectHistory

    private func board(_ events: ProjectsEvent...) throws -> BoardHead? { try Boards.rows(after: Past.board + events)[Past.project] }

    private func titles(_ events: ProjectsEvent...) throws -> [String]? {
        try Boards.rows(after: Past.board + events)[Past.project]?.columns.map(\.title)
    }

    private func counts(_ events: ProjectsEvent...) throws -> [Int64]? {
        try Boards.rows(after: Past.board + events)[Past.project]?.columns.map(\.tasks)
    }

    @Test func `a board has the columns that were added, each behind its neighbour`() throws {
        #expect(
            try board()
                == BoardHead(
                    projectId: Past.project, name: "Engine",
                    columns: [
                        BoardColumn(columnId: Past.toDo, title: "To Do", done: false, tasks: 0),
                        BoardColumn(columnId: Past.review, title: "Review", wipLimit: 3, done: false, tasks: 0),
                        BoardColumn(columnId: Past.done, title: "Done", done: true, tasks: 0),
                    ], changedAt: Past.moment(4)))
        let ice = "01930000-0000-7000-8000-0000000000a4"
        #expect(try titles(Past.columnAdded(ice, "Ice")) == ["Ice", "To Do", "Review", "Done"])
        #expect(try titles(Past.columnAdded(ice, "Ice", behind: Past.other)) == ["To Do", "Review", "Done", "Ice"])
        #expect(try titles(Past.columnAdded(Past.toDo, "Again")) == ["To Do", "Review", "Done"])
    }

    @Test func `a column is what was said of it last, and a limit of 0 is none`() throws {
        let column = try board(Past.columnModified(title: "Check", limit: 0, done: true))?.columns[1]
        #expect(column == BoardColumn(columnId: Past.review, title: "Check", done: true, tasks: 0))
        #expect(try board(Past.columnModified(title: "Check"))?.columns[1].wipLimit == 3)
    }

    @Test func `a column moves behind another, or to the front`() throws {
        #expect(try titles(Past.columnMoved(Past.toDo, behind: Past.done)) == ["Review", "Done", "To Do"])
        #expect(try titles(Past.columnMoved(Past.toDo, behind: Past.review)) == ["Review", "To Do", "Done"])
        #expect(try titles(Past.columnMoved(Past.done, behind: nil)) == ["Done", "To Do", "Review"])
        #expect(try titles(Past.columnMoved(Past.toDo, behind: Past.toDo)) == ["To Do", "Review", "Done"])
        #expect(try titles(Past.columnMoved(Past.other, behind: nil)) == ["To Do", "Review", "Done"])
    }

    @Test func `a deleted column is not shown`() throws { #expect(try titles(Past.reviewEmptied) == ["To Do", "Done"]) }

    @Test func `every column counts its tasks`() throws {
        #expect(try counts(Past.added, Past.added(Past.second)) == [2, 0, 0])
        #expect(try counts(Past.added, Past.added(Past.second), Past.moved()) == [1, 0, 1])
        #expect(try counts(Past.added, Past.moved(to: Past.toDo)) == [1, 0, 0])
        #expect(try counts(Past.added, Past.moved(), Past.taskDeleted(from: Past.done)) == [0, 0, 0])
        #expect(try counts(Past.taskDeleted, Past.moved(from: Past.other, to: Past.other)) == [0, 0, 0])
    }

    @Test func `it shows the sprint that is under way`() throws {
        #expect(try board(Past.sprintStarted)?.sprintId == Past.sprint)
        #expect(try board(Past.sprintStarted, Past.sprintCompleted)?.sprintId == nil)
    }

    /// So that a reader who knows the board's position knows whether any of its cards is another.
    @Test func `whatever touches a card touches its board, and is the last change of both`() throws {
        for event in Every.event where !Cards.rows(touchedBy: Past.recorded(event, 9)).isEmpty {
            if case .boardDeleted = event { continue }
            #expect(Boards.rows(touchedBy: Past.recorded(event, 9)) == [Past.project], "\(event)")
            #expect(try board(event)?.changedAt == Past.moment(5), "\(event)")
        }
    }

    @Test(arguments: [Past.liked, Past.linked, Past.archived, Past.reserved])
    func `what changes neither a column nor a card leaves the board as it is`(event: ProjectsEvent) {
        #expect(Boards.rows(touchedBy: Past.recorded(event, 1)).isEmpty)
    }

    @Test func `it is called as the project is`() throws {
        #expect(try board(Past.updated(name: "Machine"))?.name == "Machine")
    }

    @Test func `the board of a deleted project has no row`() throws {
        #expect(try board(Past.deleted) == nil)
        #expect(try board(Past.deleted, Past.boardDeleted, Past.labelled) == nil)
    }

    @Test func `it is told on the board's channel, and does not say who listens`() throws {
        let board = try #require(try board())
        #expect(Boards.channels(of: board, id: Past.project) == [Channel("board", Past.project)])
        #expect(Boards.channelKinds == ["board"])
    }

    @Test func `the view is one of boards`() { #expect(Boards.view == ViewDefinition("boards", version: 1)) }
}
