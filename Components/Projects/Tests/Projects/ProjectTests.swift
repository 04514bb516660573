import EventSourcing
import ProjectsEvents
import Testing

@testable import ProjectsComponent

/// How projects begin and change.
@Suite struct ProjectTests {
    private let projectId = Controls.projectId

    private func created(_ name: String, prefix: String? = nil) async throws -> ProjectCreated {
        let world = World()
        try await require(
            world.ask(.createProject(CreateProject(projectId: projectId, name: name, prefix: prefix)), by: Cast.ada))
        guard case .projectCreated(let created) = await world.entities.events(of: Project.self, id: projectId).first else {
            throw Rejection(code: "none", title: "There is no event.")
        }
        return created
    }

    private func require(_ rejection: Rejection?) throws { if let rejection { throw rejection } }

    @Test func `a project begins with the columns To Do, In Progress, Review and Done`() async throws {
        let world = try await World.founded()
        let columns = await world.board().columns
        #expect(columns.map(\.title) == ["To Do", "In Progress", "Review", "Done"])
        #expect(columns.map(\.isDone) == [false, false, false, true])
        guard case .projectCreated(let created) = await world.entities.events(of: Project.self, id: projectId).first else {
            Issue.record("no project")
            return
        }
        #expect(created.columnOrder == columns.map(\.id))
    }

    @Test(arguments: [Controls.projectId, "01930000-0000-7000-8000-0000000000ff", "01930000-0000-7000-8000-000000000000"])
    func `the first columns have ids of their own, made from the project's`(id: String) {
        let ids = FirstColumns.ids(in: id)
        #expect(Set(ids + [id]).count == 5)
        #expect(ids.allSatisfy { $0.dropLast(2) == id.dropLast(2) && $0.count == 36 })
    }

    @Test(arguments: [("Website", "WEB"), ("A", "A"), ("🚀", "PRJ"), ("-", "PRJ"), ("é1", "E1")])
    func `the keys of its tasks begin with what its name gives`(name: String, prefix: String) async throws {
        let created = try await created(name)
        #expect(created.prefix == prefix)
        #expect(created.name == name)
    }

    @Test func `the keys of its tasks begin with what its maker says`() async throws {
        let created = try await created("Website", prefix: "SITE2")
        #expect(created.prefix == "SITE2")
    }

    @Test func `a project without a team is its maker's alone`() async throws {
        let world = World()
        try await world.note(Cast.joined(Cast.ada, as: .administrator))
        try await world.note(Cast.joined(Cast.charles, as: .administrator))
        try await require(world.ask(.createProject(CreateProject(projectId: projectId, name: "Website")), by: Cast.ada))
        let owner = try await world.ask(.modifyProject(Controls.modifyProject), by: Cast.ada)
        let other = try await world.ask(.archiveProject(Controls.archiveProject), by: Cast.charles)
        #expect(owner == nil)
        // It is public now.
        #expect(other == .administratorsOnly)
    }

    @Test func `an id that a project has or had begins no other`() async throws {
        let world = try await World.founded()
        for who in [Cast.ada, Cast.eve] {
            let rejection = try await world.ask(.createProject(CreateProject(projectId: projectId, name: "Mine")), by: who)
            #expect(rejection == .projectExists)
        }
        try await require(world.ask(.deleteProject(Controls.deleteProject), by: Cast.ada))
        let rejection = try await world.ask(.createProject(CreateProject(projectId: projectId, name: "Mine")), by: Cast.eve)
        #expect(rejection == .projectExists)
        #expect(await world.places(of: Cast.eve).isEmpty)
        #expect(await world.project().title == "Website")
    }

    @Test(arguments: ["anonymous", "operator", nil]) func `whoever is no person begins no project`(who: String?) async throws {
        let rejection = try await World().ask(.createProject(Controls.createProject), by: who)
        #expect(rejection == .peopleOnly)
    }

    @Test func `a project is begun for a team only by its administrators, and to others there is no such team`() async throws {
        let world = World()
        for (person, role) in World.members { try await world.note(Cast.joined(person, as: role)) }
        let answers: [(String, Rejection?)] = [
            (Cast.eve, .teamUnknown), (Cast.viewer, .teamAdministratorsOnly), (Cast.charles, .teamAdministratorsOnly), (Cast.grace, nil),
        ]
        for (who, answer) in answers {
            let rejection = try await world.ask(.createProject(Controls.createProject), by: who)
            #expect(rejection == answer)
            if answer != nil { #expect(await world.places(of: who).isEmpty, "nothing is left of what was refused") }
        }
        try await world.hear(Cast.dissolved(Controls.otherTeamId))
        let gone = try await world.ask(
            .createProject(CreateProject(projectId: Cast.project(1), name: "x", teamId: Controls.otherTeamId)), by: Cast.grace)
        #expect(gone == .teamUnknown)
    }

    @Test func `a person has at most 500 projects`() async throws {
        let world = World()
        let places = (0..<Person.projectLimit).map {
            ProjectsEvent.projectPlaceTaken(ProjectPlaceTaken(userId: Cast.ada, projectId: Cast.project($0)))
        }
        await world.entities.put(places, in: Person.self, Cast.ada)
        let create = ProjectsCommand.createProject(CreateProject(projectId: projectId, name: "One more"))
        let refused = try await world.ask(create, by: Cast.ada)
        #expect(refused == .tooManyProjects)
        try await world.entities.releasePlace(of: Cast.project(7), with: Cast.ada)
        let granted = try await world.ask(create, by: Cast.ada)
        #expect(granted == nil)
    }

    @Test func `a team works on at most 1,000 projects`() async throws {
        let world = try await World.founded()
        let links = (1..<Team.projectLimit).map {
            ProjectsEvent.teamProjectLinked(TeamProjectLinked(teamId: Controls.teamId, projectId: Cast.project($0), members: []))
        }
        await world.entities.put(links, in: Team.self, Controls.teamId)
        let another = CreateProject(projectId: Cast.project(0), name: "x", teamId: Controls.teamId)
        let refused = try await world.ask(.createProject(another), by: Cast.ada)
        #expect(refused == .teamBusy)
        try await require(world.ask(.unassignTeam(Controls.unassignTeam), by: Cast.ada))
        let granted = try await world.ask(.createProject(another), by: Cast.ada)
        #expect(granted == nil)
    }

    @Test func `only what has changed is told of a change`() async throws {
        let world = try await World.founded()
        let change = ModifyProject(projectId: projectId, name: "Website", public: true)
        try await require(world.ask(.modifyProject(change), by: Cast.ada))
        let updated = ProjectsEvent.projectUpdated(ProjectUpdated(projectId: projectId, public: true))
        #expect(await world.entities.events(of: Project.self, id: projectId).last == updated)
        let count = await world.entities.history.count
        try await require(world.ask(.modifyProject(change), by: Cast.ada))
        #expect(await world.entities.history.count == count)
        let nothing = try await world.ask(.modifyProject(ModifyProject(projectId: projectId)), by: Cast.ada)
        #expect(nothing == .nothingToChange)
    }

    @Test func `a project is archived and restored once, however often it is asked for`() async throws {
        let world = try await World.founded()
        for _ in 0..<2 { try await require(world.ask(.archiveProject(Controls.archiveProject), by: Cast.ada)) }
        for _ in 0..<2 { try await require(world.ask(.restoreProject(Controls.restoreProject), by: Cast.grace)) }
        let events = await world.entities.events(of: Project.self, id: projectId)
        #expect(events.suffix(2) == [.projectArchived(Controls.projectArchived), .projectRestored(Controls.projectRestored)])
        let label = try await world.ask(.addLabel(Controls.addLabel), by: Cast.charles)
        #expect(label == nil)
    }
}
