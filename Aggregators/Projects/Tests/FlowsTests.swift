import EventSourcing
import ProjectsEvents
import Testing

@testable import ProjectsAggregator

@Suite struct FlowsTests {
    private typealias Past = ProjectHistory

    private func flow(_ events: ProjectsEvent...) throws -> CumulativeFlow? { try Flows.rows(after: Past.board + events)[Past.project] }

    private func counts(_ events: ProjectsEvent...) throws -> [Int64]? {
        try Flows.rows(after: Past.board + events)[Past.project]?.days.last?.counts
    }

    @Test func `it has the columns in the order in which they were added, and keeps those that are deleted`() throws {
        let columns = try flow(Past.columnMoved(Past.done, behind: nil), Past.columnModified(title: "Check"), Past.reviewEmptied)?.columns
        #expect(
            columns == [
                FlowColumn(columnId: Past.toDo, title: "To Do", done: false),
                FlowColumn(columnId: Past.review, title: "Check", done: false, deletedAt: Past.moment(7)),
                FlowColumn(columnId: Past.done, title: "Done", done: true),
            ])
        #expect(try flow()?.days == [])
    }

    @Test func `tasks are counted where they stand`() throws {
        #expect(try counts(Past.added, Past.added(Past.second)) == [2])
        #expect(try counts(Past.added, Past.added(Past.second), Past.moved()) == [1, 0, 1])
        #expect(try counts(Past.added, Past.moved(), Past.taskDeleted(from: Past.done)) == [])
        #expect(try counts(Past.taskDeleted, Past.moved(from: Past.other, to: Past.other)) == [])
    }

    @Test func `each day begins as the one before has ended`() throws {
        let day = 86_400
        let events =
            Past.board.enumerated().map { Past.recorded($1, $0 + 1) } + [
                Past.recorded(Past.added, 5, at: Past.moment(10)), Past.recorded(Past.added(Past.second), 6, at: Past.moment(2 * day)),
                Past.recorded(Past.moved(), 7, at: Past.moment(4 * day)),
                // From an instance whose clock is behind.
                Past.recorded(Past.moved(from: Past.done, to: Past.review), 8, at: Past.moment(3 * day)),
            ]
        #expect(
            try Flows.rows(after: events)[Past.project]?.days == [
                FlowDay(date: "1970-01-01", counts: [1]), FlowDay(date: "1970-01-03", counts: [2]),
                FlowDay(date: "1970-01-05", counts: [1, 1]),
            ])
    }

    @Test func `of more than 366 days the newest are shown`() throws {
        let events =
            Past.board.enumerated().map { Past.recorded($1, $0 + 1) }
            + (1...400).map { Past.recorded(Past.added, $0 + 4, at: Past.moment($0 * 86_400)) }
        let days = try Flows.rows(after: events)[Past.project]?.days
        #expect(days?.count == 366)
        #expect(days?.last == FlowDay(date: "1971-02-05", counts: [400]))
    }

    @Test func `of more than 500 columns the one that was deleted first makes room, and counts stay with theirs`() throws {
        var events = Past.board + [Past.reviewEmptied, Past.added, Past.added(Past.second, to: Past.done)]
        events += (3...Flows.columns).map { Past.columnAdded("01930000-0000-7000-8000-\(String(100_000_000_000 + $0))", "\($0)") }
        let flow = try Flows.rows(after: events)[Past.project]
        #expect(flow?.columns.count == 500)
        #expect(flow?.columns.prefix(3).map(\.title) == ["To Do", "Done", "3"])
        #expect(flow?.days.last?.counts == [1, 1])
    }

    @Test(arguments: [
        Past.moved(to: Past.toDo), Past.columnMoved(Past.done, behind: nil), Past.rebalanced, Past.labelled, Past.points(5, 8),
    ])
    func `what changes no count touches it not`(event: ProjectsEvent) {
        #expect(Flows.rows(touchedBy: Past.recorded(event, 1)).isEmpty)
    }

    @Test func `a deleted project has no row, and what comes later makes none`() throws {
        #expect(try flow(Past.deleted) == nil)
        #expect(try flow(Past.deleted, Past.added, Past.moved(), Past.reviewEmptied) == nil)
    }

    /// The two views that count tasks by column are folded apart, and have to agree.
    @Test(arguments: 0..<20 as Range<UInt64>) func `it ends as the board is`(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let columns = [Past.toDo, Past.review, Past.done]
        var (places, events) = ([String](), Past.board)
        for _ in 0..<200 {
            if places.count > 5, Int.random(in: 0..<3, using: &random) > 0 {
                let (task, column) = (Int.random(in: places.indices, using: &random), columns.randomElement(using: &random)!)
                events.append(Past.moved(from: places[task], to: column))
                places[task] = column
            } else {
                places.append(columns.randomElement(using: &random)!)
                events.append(Past.added(Past.second, to: places.last!))
            }
        }
        let board = try #require(try Boards.rows(after: events)[Past.project]).columns.map(\.tasks)
        let flow = try #require(try Flows.rows(after: events)[Past.project]?.days.last?.counts)
        #expect(flow + Array(repeating: 0, count: 3 - flow.count) == board, "seed \(seed)")
    }

    @Test func `the view is one of flows`() { #expect(Flows.view == ViewDefinition("cumulative_flow", version: 1)) }
}
