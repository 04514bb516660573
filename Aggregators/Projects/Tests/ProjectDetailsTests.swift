import EventSourcing
import ProjectsEvents
import Testing

@testable import ProjectsAggregator

@Suite struct ProjectDetailsTests {
    private typealias Past = ProjectHistory

    private func row(_ events: ProjectsEvent...) throws -> ProjectDetail? { try ProjectDetails.rows(after: events)[Past.project] }

    private static let charles = ProjectMember(userId: Past.charles, role: .editor)
    private static let ada = ProjectMember(userId: Past.ada, role: .administrator)

    @Test func `a project is shown with its columns`() throws {
        #expect(
            try ProjectDetails.rows(after: Past.board)[Past.project]
                == ProjectDetail(
                    projectId: Past.project, name: "Engine", prefix: "ENG", description: "Analytical.", ownerId: Past.ada, public: false,
                    status: .active, members: [], readers: [Past.ada],
                    columns: [
                        ProjectColumn(columnId: Past.toDo, title: "To Do", done: false),
                        ProjectColumn(columnId: Past.review, title: "Review", wipLimit: 3, done: false),
                        ProjectColumn(columnId: Past.done, title: "Done", done: true),
                    ], sprints: [], createdAt: Past.moment(1), changedAt: Past.moment(4)))
    }

    @Test func `columns are changed, moved and deleted`() throws {
        let events = Past.board + [Past.columnModified(title: "Check", limit: 0), Past.columnMoved(Past.review, behind: nil)]
        let columns = try ProjectDetails.rows(after: events)[Past.project]?.columns
        #expect(columns?.map(\.title) == ["Check", "To Do", "Done"])
        #expect(columns?.first?.wipLimit == nil)
        let deleted = try ProjectDetails.rows(after: Past.board + [Past.reviewEmptied])[Past.project]?.columns
        #expect(deleted?.map(\.title) == ["To Do", "Done"])
    }

    @Test func `what it says of itself, and whether it is archived, shows`() throws {
        let project = try row(Past.created, Past.updated(name: "Machine", description: ""), Past.archived)
        #expect(project?.name == "Machine")
        #expect(project?.description == nil)
        #expect(project?.status == .archived)
        #expect(try row(Past.created, Past.archived, Past.restored)?.status == .active)
    }

    @Test func `the team is shown with its roles, the longest-standing first`() throws {
        let project = try row(Past.inTeam, Past.linked)
        #expect(project?.members == [Self.charles, Self.ada])
        #expect(project?.readers == [Past.charles, Past.ada])
        let promoted = try row(Past.inTeam, Past.linked, Past.noted(Past.charles, .administrator), Past.noted(Past.mary))
        #expect(promoted?.members.map(\.userId) == [Past.charles, Past.ada, Past.mary])
        #expect(promoted?.members.map(\.role) == [.administrator, .administrator, .viewer])
        #expect(try row(Past.inTeam, Past.linked, Past.gone(Past.charles))?.members == [Self.ada])
    }

    @Test(arguments: [Past.teamAssigned, Past.teamUnassigned, Past.teamGone])
    func `members of a former team are shown no more`(event: ProjectsEvent) throws {
        let project = try row(Past.inTeam, Past.linked, event)
        #expect(project?.members == [])
        #expect(project?.readers == [Past.ada])
    }

    @Test func `another team's members are not shown`() throws {
        #expect(try row(Past.inTeam, Past.linked, Past.noted(Past.mary, of: Past.other))?.members == [Self.charles, Self.ada])
        #expect(try row(Past.created, Past.linked)?.members == [])
    }

    @Test func `a new owner shows, and reads`() throws {
        let project = try row(Past.created, Past.ownerChanged)
        #expect(project?.ownerId == Past.charles)
        #expect(project?.readers == [Past.charles])
    }

    /// Two views say who reads: whoever is refused a document must not be told of its changes, and the other way round.
    @Test func `who reads is what the list of projects says, whatever happens`() throws {
        for seed in 0..<50 as Range<UInt64> {
            var random = SplitMix(seed: seed)
            let people = Every.event + [Past.noted(Past.ada), Past.noted(Past.charles), Past.gone(Past.ada), Past.updated(public: false)]
            var events = [seed % 2 == 0 ? Past.inTeam : Past.created]
            for _ in 0..<40 { events.append(people.randomElement(using: &random)!) }
            let list = try ProjectList.rows(after: events)[Past.project]
            let detail = try ProjectDetails.rows(after: events)[Past.project]
            #expect(list?.readers == detail?.readers, "seed \(seed)")
            #expect(list?.ownerInTeam == detail?.members.contains { $0.userId == detail?.ownerId }, "seed \(seed)")
        }
    }

    // MARK: - Sprints

    @Test func `sprints are shown, the newest first, and the one that is under way`() throws {
        let started = SprintSummary(
            sprintId: Past.sprint, goal: "Cards", startsOn: "1970-01-01", endsOn: "1970-01-14", startedAt: Past.moment(2))
        #expect(try row(Past.created, Past.sprintStarted)?.sprintId == Past.sprint)
        #expect(try row(Past.created, Past.sprintStarted)?.sprints == [started])
        let completed = try row(Past.created, Past.sprintStarted, Past.sprintCompleted)
        #expect(completed?.sprintId == nil)
        #expect(completed?.sprints.first?.completedAt == Past.moment(3))
    }

    @Test func `of more than 100 sprints the newest are shown`() throws {
        let sprints = (0..<ProjectDetails.shown + 1).map { number -> ProjectsEvent in
            .sprintStarted(
                SprintStarted(
                    projectId: Past.project, sprintId: "01930000-0000-7000-8000-\(String(100_000_000_000 + number))", goal: "\(number)",
                    startsOn: "1970-01-01", endsOn: "1970-01-02"))
        }
        let goals = try ProjectDetails.rows(after: [Past.created] + sprints)[Past.project]?.sprints.map(\.goal)
        #expect(goals?.count == 100)
        #expect(goals?.first == "100")
        #expect(goals?.last == "1")
    }

    // MARK: - The row

    @Test(arguments: [Past.added, Past.moved(), Past.taskDeleted, Past.labelled, Past.commented, Past.rebalanced, Past.intoSprint])
    func `what happens to a task does not touch it`(event: ProjectsEvent) {
        #expect(ProjectDetails.rows(touchedBy: Past.recorded(event, 1)).isEmpty)
    }

    @Test func `a deleted project has no row, and what comes later makes none`() throws {
        #expect(try row(Past.created, Past.deleted) == nil)
        #expect(try row(Past.inTeam, Past.deleted, Past.noted(Past.mary), Past.sprintCompleted, Past.reviewEmptied) == nil)
    }

    @Test func `it is told on the board's channel, and says who may listen there`() throws {
        let team = try #require(try row(Past.inTeam, Past.linked))
        #expect(ProjectDetails.channels(of: team, id: Past.project) == [Channel("board", Past.project, readers: [Past.ada, Past.charles])])
        let open = try #require(try row(Past.created, Past.published))
        #expect(
            ProjectDetails.channels(of: open, id: Past.project)
                == [Channel("board", Past.project, readers: [Past.ada, Channel.everyone])])
        #expect(ProjectDetails.channelKinds == ["board"])
        #expect(ProjectDetails.view == ViewDefinition("project_detail", version: 1))
    }
}
