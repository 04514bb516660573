import EventSourcing
import Foundation
import IdentityEvents
import ProjectsEvents
import Testing

@testable import ProjectsComponent

/// The copy of identity's teams.
@Suite struct TeamRostersTests {
    private func roster(_ world: World) async -> [String: ProjectsEvents.TeamRole] {
        Dictionary(uniqueKeysWithValues: await world.team().members.map { ($0.userID, $0.role) })
    }

    @Test func `a team's members are those whom identity tells of, the longest-standing first`() async throws {
        let world = try await World.founded()
        #expect(await world.team().members.map(\.userID) == World.members.map(\.person))
        #expect(await world.team().members.map(\.role) == World.members.map(\.role))
        try await world.hear(
            Cast.left(Cast.charles), Cast.changed(Cast.viewer, to: .editor), Cast.joined(Cast.charles, as: .viewer, time: 2))
        #expect(await world.team().members.map(\.userID) == [Cast.ada, Cast.grace, Cast.commenter, Cast.viewer, Cast.charles])
        #expect(await roster(world)[Cast.viewer] == .editor)
    }

    @Test func `the same news again is none`() async throws {
        let world = try await World.founded()
        let before = await world.entities.history.count
        for (person, role) in World.members { try await world.hear(Cast.joined(person, as: role)) }
        #expect(await world.entities.history.count == before)
        try await world.hear(Cast.left(Cast.charles))
        let after = await world.entities.history.count
        try await world.hear(Cast.left(Cast.charles), Cast.joined(Cast.charles, as: .editor), Cast.changed(Cast.charles, to: .viewer))
        #expect(await world.entities.history.count == after, "a membership that is over does not come back")
        try await world.hear(Cast.closed(Cast.charles), Cast.closed(Cast.charles))
        #expect(await world.entities.history.count == after + 1)
    }

    @Test func `the same news again leads to the same commands, whatever the team works on by then`() async throws {
        let gone = Recorded(
            ProjectsEvent.teamMemberGone(Controls.teamMemberGone), of: Controls.createProject.address, at: Position(sequence: 1),
            time: Timestamp(microseconds: 0))
        let world = try await World.founded()
        let first = try await ProjectUpkeep().react(to: gone, world.entities)
        try await world.ask(.deleteProject(Controls.deleteProject), by: Cast.ada)
        let second = try await ProjectUpkeep().react(to: gone, world.entities)
        #expect(first.count == 2)
        #expect("\(first)" == "\(second)")
    }

    @Test func `a team that is deleted loses its members at once, not one by one`() async throws {
        let world = try await World.founded()
        let before = await world.entities.events(of: Team.self, id: Controls.teamId).count
        for (person, _) in World.members { try await world.note(Cast.left(person, because: .teamDeleted)) }
        try await world.note(Cast.dissolved())
        let news = await world.entities.events(of: Team.self, id: Controls.teamId).dropFirst(before)
        #expect(Array(news) == [.teamGone(Controls.teamGone)])
    }

    @Test(arguments: [IdentityEvent.teamRenamed(TeamRenamed(teamId: Controls.teamId, name: "x", userIds: [], emailIds: []))])
    func `nothing is noted of anything else`(event: IdentityEvent) async throws {
        let world = World()
        try await world.hear(event)
        #expect(await world.entities.history.isEmpty)
    }

    @Test func `what is noted survives a snapshot`() async throws {
        let world = try await World.founded()
        try await world.hear(Cast.left(Cast.charles), Cast.closed(Cast.grace))
        try await world.ask(.addComment(Controls.addComment), by: Cast.commenter)
        func again<State: Entity>(_ state: State) throws -> State {
            try JSONDecoder().decode(State.self, from: JSONEncoder().encode(state))
        }
        let (project, team, task) = await (world.project(), world.team(), world.task())
        #expect(try again(project) == project)
        #expect(try again(team) == team)
        #expect(try again(task) == task)
        let person = await world.entities.fetch(Person.self, id: Cast.grace)
        #expect(person.isGone)
        #expect(try again(person) == person)
    }
}
