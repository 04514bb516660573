import EventSourcing
import IdentityEvents
import ProjectsEvents
import Testing

@testable import ProjectsComponent

/// What becomes of projects when people leave, teams go and projects change hands.
@Suite struct ConsequencesTests {
    private let projectId = Controls.projectId

    private func require(_ rejection: Rejection?) throws { if let rejection { throw rejection } }

    private func assignee(_ world: World) async -> String? { await world.board().cards[Controls.taskId]?.assigneeID }

    @Test func `who leaves the team has none of its tasks any more, and nothing to do with its projects`() async throws {
        let world = try await World.founded()
        #expect(await assignee(world) == Cast.charles)
        try await world.hear(Cast.left(Cast.charles))
        #expect(await assignee(world) == nil)
        let rejection = try await world.ask(.addLabel(Controls.addLabel), by: Cast.charles)
        #expect(rejection == .projectUnknown)
        #expect(await world.project().ownerID == Cast.ada)
    }

    @Test func `who has come back meanwhile keeps what is theirs`() async throws {
        let world = try await World.founded()
        try await world.note(Cast.left(Cast.charles))
        try await world.note(Cast.left(Cast.ada))
        try await world.note(Cast.joined(Cast.charles, as: .viewer, time: 2))
        try await world.note(Cast.joined(Cast.ada, as: .viewer, time: 2))
        try await world.settle()
        #expect(await assignee(world) == Cast.charles)
        #expect(await world.project().ownerID == Cast.ada)
    }

    @Test func `the longest-standing administrator follows an owner who leaves the team`() async throws {
        let world = try await World.founded()
        try await world.hear(Cast.joined(Cast.person(6), as: .administrator), Cast.left(Cast.ada))
        #expect(await world.project().ownerID == Cast.grace)
        #expect(await world.places(of: Cast.grace) == [projectId])
        #expect(await world.places(of: Cast.ada).isEmpty)
        let former = try await world.ask(.modifyProject(Controls.modifyProject), by: Cast.ada)
        #expect(former == .projectUnknown)
    }

    /// Else a team would lose its work to whoever was dismissed.
    @Test func `an owner who is removed from the team leaves it the project too`() async throws {
        let world = try await World.founded()
        try await world.hear(Cast.left(Cast.ada, because: .removed))
        #expect(await world.project().ownerID == Cast.grace)
        let delete = ProjectsCommand.deleteProject(Controls.deleteProject)
        let former = try await world.ask(delete, by: Cast.ada)
        #expect(former == .projectUnknown)
        try await require(world.ask(delete, by: Cast.grace))
    }

    @Test func `without an administrator the longest-standing member follows`() async throws {
        let world = try await World.founded()
        try await world.hear(Cast.left(Cast.grace), Cast.left(Cast.ada))
        #expect(await world.project().ownerID == Cast.charles)
    }

    @Test func `who leaves a team that the project has left keeps the project`() async throws {
        let world = try await World.founded()
        try await world.note(Cast.left(Cast.ada))
        // Before anything has followed.
        try await require(world.ask(.unassignTeam(Controls.unassignTeam), by: Cast.ada))
        try await world.settle()
        #expect(await world.project().ownerID == Cast.ada)
        #expect(await world.project().exists)
    }

    @Test func `who leaves a team whose project another team has by now keeps the project`() async throws {
        let world = try await World.founded()
        try await world.note(Cast.joined(Cast.grace, as: .administrator, in: Controls.otherTeamId))
        try await world.note(Cast.left(Cast.ada))
        try await require(world.ask(.assignTeam(Controls.assignTeam), by: Cast.grace))
        try await world.settle()
        #expect(await world.project().teamID == Controls.otherTeamId)
        #expect(await world.project().ownerID == Cast.ada)
    }

    @Test func `who leaves a team in which nobody is left keeps the project`() async throws {
        let world = try await World.founded()
        for (person, _) in World.members.dropFirst() { try await world.hear(Cast.left(person)) }
        try await world.hear(Cast.left(Cast.ada))
        #expect(await world.project().ownerID == Cast.ada)
    }

    @Test func `the project of a closed account passes on to its team`() async throws {
        let world = try await World.founded()
        // Identity closes the account first and ends the memberships afterwards.
        try await world.hear(Cast.closed(Cast.ada))
        #expect(await world.project().ownerID == Cast.grace)
        try await world.hear(Cast.left(Cast.ada, because: .accountClosed))
        #expect(await world.project().ownerID == Cast.grace)
        #expect(await world.places(of: Cast.ada).isEmpty)
    }

    @Test func `the project of a closed account without a team is deleted, archived or not`() async throws {
        for isArchived in [false, true] {
            let world = try await World.founded()
            try await require(world.ask(.unassignTeam(Controls.unassignTeam), by: Cast.ada))
            if isArchived { try await require(world.ask(.archiveProject(Controls.archiveProject), by: Cast.ada)) }
            try await world.hear(Cast.closed(Cast.ada))
            #expect(await world.project().status == .deleted)
            #expect(await world.board().isDeleted)
            #expect(await world.places(of: Cast.ada).isEmpty)
        }
    }

    @Test func `nothing passes on to a closed account`() async throws {
        let world = try await World.founded()
        try await world.note(Cast.closed(Cast.grace))
        try await world.hear(Cast.closed(Cast.ada))
        #expect(await world.project().ownerID == Cast.charles)
        #expect(await world.places(of: Cast.grace).isEmpty)
        let create = try await world.ask(.createProject(CreateProject(projectId: Cast.project(1), name: "x")), by: Cast.grace)
        #expect(create == .tooManyProjects)
    }

    @Test func `an heir may have more projects than anybody begins`() async throws {
        let world = try await World.founded()
        let places = (0..<Person.projectLimit).map {
            ProjectsEvent.projectPlaceTaken(ProjectPlaceTaken(userId: Cast.grace, projectId: Cast.project($0)))
        }
        await world.entities.put(places, in: Person.self, Cast.grace)
        let transfer = try await world.ask(
            .transferProject(TransferProject(projectId: projectId, userId: Cast.grace)), by: Cast.ada)
        #expect(transfer == .tooManyProjects)
        try await world.hear(Cast.left(Cast.ada))
        #expect(await world.project().ownerID == Cast.grace)
    }

    @Test func `a team that is deleted works on nothing, and its members' tasks are nobody's`() async throws {
        let world = try await World.founded()
        for (person, _) in World.members { try await world.hear(Cast.left(person, because: .teamDeleted)) }
        #expect(await world.project().teamID == Controls.teamId)
        try await world.hear(Cast.dissolved())
        #expect(await world.project().teamID == nil)
        #expect(await world.project().ownerID == Cast.ada)
        #expect(await world.team().projectIDs.isEmpty)
        #expect(await assignee(world) == nil)
        let member = try await world.ask(.addLabel(Controls.addLabel), by: Cast.grace)
        #expect(member == .projectUnknown)
        let owner = try await world.ask(.addLabel(Controls.addLabel), by: Cast.ada)
        #expect(owner == nil)
    }

    @Test func `a team that goes while a project is given to it does not get it`() async throws {
        let world = try await World.founded()
        try await world.hear(Cast.joined(Cast.ada, as: .administrator, in: Controls.otherTeamId))
        // It is decided on a roster that the team's end overtakes.
        await world.entities.put([.projectTeamAssigned(Controls.projectTeamAssigned)], in: Project.self, projectId)
        try await world.hear(Cast.dissolved(Controls.otherTeamId))
        try await world.entities.settleTeams(of: await world.project(), projectId)
        #expect(await world.project().teamID == nil)
        #expect(await world.team().projectIDs.isEmpty)
    }

    @Test func `another team's members do not keep the former team's tasks`() async throws {
        let world = try await World.founded()
        try await world.hear(Cast.joined(Cast.ada, as: .administrator, in: Controls.otherTeamId))
        try await require(world.ask(.assignTeam(Controls.assignTeam), by: Cast.ada))
        try await world.settle()
        #expect(await assignee(world) == nil)
        #expect(await world.team().projectIDs.isEmpty)
        #expect(await world.team(Controls.otherTeamId).projectIDs == [projectId])
    }

    @Test func `a project that is handed over is the other's, and its former owner stays a member`() async throws {
        let world = try await World.founded()
        try await require(world.ask(.transferProject(Controls.transferProject), by: Cast.ada))
        try await world.settle()
        #expect(await world.project().ownerID == Cast.charles)
        #expect(await world.places(of: Cast.ada).isEmpty)
        #expect(await world.places(of: Cast.charles) == [projectId])
        let delete = try await world.ask(.deleteProject(Controls.deleteProject), by: Cast.ada)
        #expect(delete == .ownerOnly)
    }

    @Test func `who hands a project over to a team that they are not in has none of its tasks any more`() async throws {
        let world = try await World.founded()
        try await world.hear(Cast.joined(Cast.grace, as: .administrator, in: Controls.otherTeamId))
        try await require(world.ask(.assignTeam(Controls.assignTeam), by: Cast.grace))
        try await world.settle()
        let assign = AssignTask(projectId: projectId, taskId: Controls.taskId, userId: Cast.ada)
        try await require(world.ask(.assignTask(assign), by: Cast.ada))
        try await require(
            world.ask(.transferProject(TransferProject(projectId: projectId, userId: Cast.grace)), by: Cast.ada))
        try await world.settle()
        #expect(await assignee(world) == nil)
    }

    @Test func `who leaves a team before it knows of its project has none of its tasks either`() async throws {
        let world = try await World.founded()
        try await world.hear(Cast.joined(Cast.charles, as: .editor, in: Controls.otherTeamId))
        // The team has the project, and its list does not say so yet.
        await world.entities.put([.projectTeamAssigned(Controls.projectTeamAssigned)], in: Project.self, projectId)
        try await world.settle()
        try await world.hear(Cast.left(Cast.charles, Controls.otherTeamId))
        #expect(await assignee(world) == Cast.charles, "nobody has told the board")
        try await world.entities.settleTeams(of: await world.project(), projectId)
        try await world.settle()
        #expect(await assignee(world) == nil)
    }

    @Test func `however many tasks a team had, it has none of them when it is taken away`() async throws {
        let world = try await World.founded()
        let people = [Cast.charles, Cast.grace, Cast.commenter]
        // More than one decision takes away.
        let tasks = (1...2_400).flatMap { number -> [ProjectsEvent] in
            let (task, key) = (Cast.task(number), "WEB-\(number + 1)")
            return [
                .taskAdded(
                    TaskAdded(
                        projectId: projectId, taskId: task, key: key, columnId: Controls.toDo, orderKey: "W\(number)z", title: "x",
                        done: false)),
                .taskAssigned(TaskAssigned(projectId: projectId, taskId: task, key: key, userId: people[number % people.count])),
            ]
        }
        await world.entities.put(tasks, in: Board.self, projectId)
        try await require(world.ask(.unassignTeam(Controls.unassignTeam), by: Cast.ada))
        try await world.settle()
        let cards = await world.board().cards
        #expect(cards.count == 2_401)
        #expect(cards.values.allSatisfy { $0.assigneeID == nil })
    }

    @Test func `a project is handed over to members alone`() async throws {
        let world = try await World.founded()
        let rejection = try await world.ask(
            .transferProject(TransferProject(projectId: projectId, userId: Cast.eve)), by: Cast.ada)
        #expect(rejection == .memberUnknown)
        #expect(await world.places(of: Cast.eve).isEmpty)
    }

    @Test func `a deleted project is among nobody's, and its board and tasks are no more`() async throws {
        let world = try await World.founded()
        try await require(world.ask(.deleteProject(Controls.deleteProject), by: Cast.ada))
        #expect(await world.places(of: Cast.ada).isEmpty)
        #expect(await world.team().projectIDs.isEmpty)
        let ended = ProjectsEvent.boardDeleted(BoardDeleted(projectId: projectId, taskIds: [Controls.taskId], sprintIds: []))
        #expect(await world.entities.events(of: Board.self, id: projectId).last == ended)
        let label = try await world.ask(.addLabel(Controls.addLabel), by: Cast.ada)
        #expect(label == .projectUnknown)
    }

    @Test func `what follows a decision is told once, however often it is told again`() async throws {
        let world = try await World.founded()
        let before = await world.entities.history.count
        try await CreateProjectHandler().follow(Controls.createProject, await world.project(), asked(world, by: Cast.ada))
        try await CreateProjectHandler().follow(Controls.createProject, await world.project(), asked(world, by: Cast.eve))
        #expect(await world.entities.history.count == before)
        try await require(world.ask(.deleteProject(Controls.deleteProject), by: Cast.ada))
        let deleted = await world.entities.history.count
        try await DeleteProjectHandler().follow(Controls.deleteProject, await world.project(), asked(world, by: Cast.ada))
        try await CreateProjectHandler().follow(Controls.createProject, await world.project(), asked(world, by: Cast.ada))
        #expect(await world.entities.history.count == deleted)
    }

    private func asked(_ world: World, by who: String) -> InMemoryEntities {
        var entities = world.entities
        entities.issued = IssuedCommand(id: "request", time: Timestamp(microseconds: 0), userID: who)
        return entities
    }
}
