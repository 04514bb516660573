import EventSourcing
import ProjectsEvents
import Testing

@testable import ProjectsAggregator

@Suite struct ProjectListTests {
    private typealias Past = ProjectHistory

    private func row(_ events: ProjectsEvent...) throws -> ProjectSummary? { try ProjectList.rows(after: events)[Past.project] }

    @Test func `a project is its owner's from the first moment on`() throws {
        #expect(
            try row(Past.created)
                == ProjectSummary(
                    projectId: Past.project, name: "Engine", prefix: "ENG", description: "Analytical.", ownerId: Past.ada,
                    ownerInTeam: false, public: false, status: .active, readers: [Past.ada], tasks: 0, createdAt: Past.moment(1),
                    changedAt: Past.moment(1)))
    }

    @Test func `what a project says of itself is what it said last, and an empty description is none`() throws {
        let project = try row(Past.created, Past.updated(name: "Machine", description: ""))
        #expect(project?.name == "Machine")
        #expect(project?.description == nil)
        #expect(project?.changedAt == Past.moment(2))
        #expect(try row(Past.created, Past.updated(description: "Other."))?.description == "Other.")
    }

    @Test func `it is archived until it is restored`() throws {
        #expect(try row(Past.created, Past.archived)?.status == .archived)
        #expect(try row(Past.created, Past.archived, Past.restored)?.status == .active)
    }

    // MARK: - Who reads

    @Test(arguments: [[Past.inTeam, Past.linked], [Past.created, Past.teamAssigned, Past.linked]])
    func `the team reads, in the order in which its members came`(events: [ProjectsEvent]) throws {
        let project = try ProjectList.rows(after: events)[Past.project]
        #expect(project?.teamId == Past.team)
        #expect(project?.readers == [Past.charles, Past.ada])
        #expect(project?.ownerInTeam == true)
    }

    @Test func `an owner who is not in the team reads as well`() throws {
        let project = try row(Past.inTeam, Past.linked([(Past.charles, .viewer)]))
        #expect(project?.readers == [Past.ada, Past.charles])
        #expect(project?.ownerInTeam == false)
    }

    @Test func `whoever comes to the team reads, once, and whoever leaves it does not`() throws {
        #expect(try row(Past.inTeam, Past.linked, Past.noted(Past.mary))?.readers == [Past.charles, Past.ada, Past.mary])
        #expect(try row(Past.inTeam, Past.linked, Past.noted(Past.charles, .administrator))?.readers == [Past.charles, Past.ada])
        #expect(try row(Past.inTeam, Past.linked, Past.gone(Past.charles))?.readers == [Past.ada])
    }

    @Test func `an owner who leaves the team reads until the project is somebody else's`() throws {
        let left = try row(Past.inTeam, Past.linked, Past.gone(Past.ada))
        #expect(left?.readers == [Past.ada, Past.charles])
        #expect(left?.ownerInTeam == false)
        #expect(try row(Past.inTeam, Past.linked, Past.gone(Past.ada), Past.ownerChanged)?.readers == [Past.charles])
    }

    @Test func `a former owner who is in the team goes on reading`() throws {
        let project = try row(Past.inTeam, Past.linked, Past.ownerChanged)
        #expect(project?.ownerId == Past.charles)
        #expect(project?.readers == [Past.charles, Past.ada])
    }

    @Test func `everyone reads a public project, until it is not any more`() throws {
        #expect(try row(Past.created, Past.published)?.readers == [Past.ada, Channel.everyone])
        #expect(try row(Past.created, Past.published, Past.updated(public: true))?.readers == [Past.ada, Channel.everyone])
        #expect(try row(Past.created, Past.published, Past.updated(public: false))?.readers == [Past.ada])
        let published = [Past.inTeam, Past.published, Past.linked, Past.noted(Past.mary), Past.gone(Past.charles)]
        #expect(try ProjectList.rows(after: published)[Past.project]?.readers == [Past.ada, Past.mary, Channel.everyone])
    }

    @Test(arguments: [Past.teamUnassigned, Past.teamGone])
    func `without its team a project is its owner's alone`(event: ProjectsEvent) throws {
        #expect(try row(Past.inTeam, Past.linked, event)?.readers == [Past.ada])
    }

    @Test func `a team has no project any more that was taken from it, and one that is gone still has its id until then`() throws {
        #expect(try row(Past.inTeam, Past.linked, Past.teamUnassigned)?.teamId == nil)
        #expect(try row(Past.inTeam, Past.linked, Past.teamGone)?.teamId == Past.team)
        #expect(try row(Past.inTeam, Past.linked, Past.teamUnassigned, Past.noted(Past.mary))?.readers == [Past.ada])
    }

    @Test func `who comes to another team reads nothing`() throws {
        #expect(try row(Past.inTeam, Past.linked, Past.noted(Past.mary, of: Past.other))?.readers == [Past.charles, Past.ada])
        #expect(try row(Past.inTeam, Past.linked, Past.gone(Past.charles, of: Past.other))?.readers == [Past.charles, Past.ada])
    }

    @Test func `who is in the team does not change the project`() throws {
        #expect(try row(Past.inTeam, Past.linked, Past.noted(Past.mary), Past.gone(Past.mary))?.changedAt == Past.moment(1))
    }

    // MARK: - Its board

    @Test func `tasks are counted`() throws {
        #expect(try row(Past.created, Past.added, Past.added(Past.second))?.tasks == 2)
        #expect(try row(Past.created, Past.added, Past.taskDeleted)?.tasks == 0)
        #expect(try row(Past.created, Past.taskDeleted)?.tasks == 0)
    }

    @Test(arguments: [Past.moved(), Past.labelled, Past.commented, Past.columnMoved(Past.done, behind: nil), Past.sprintStarted])
    func `whatever changes the board changes the project`(event: ProjectsEvent) throws {
        #expect(try row(Past.created, event)?.changedAt == Past.moment(2))
    }

    @Test func `a deleted project has no row, and what comes later makes none`() throws {
        #expect(try row(Past.created, Past.deleted) == nil)
        #expect(try row(Past.inTeam, Past.deleted, Past.added, Past.noted(Past.mary), Past.boardDeleted) == nil)
    }

    @Test func `it is found by those who read it`() {
        #expect(ProjectList.view == ViewDefinition("project_list", version: 1, indexes: [.elements(of: "readers")]))
    }
}
