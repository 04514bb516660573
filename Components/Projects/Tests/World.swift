import EventSourcing
import IdentityEvents
import PlatformTesting
import ProjectsEvents

@testable import ProjectsComponent

/// The whole context in memory: the component, and what it does because of identity's events and its own. Every event is reacted to twice, as after a crash.
actor World {
    let entities = InMemoryEntities()
    private let component = Projects()
    /// What is decided about one entity is decided one after the other, as in a component.
    private let lanes = Lanes()
    private var reacted = 0

    /// Asks for something; nil where it is granted.
    @discardableResult nonisolated func ask(_ command: ProjectsCommand, by user: String?) async throws -> Rejection? {
        var entities = entities
        entities.issued = IssuedCommand(id: "request", time: Timestamp(microseconds: 0), userID: user)
        let (component, asked) = (component, entities)
        let outcome = try await lanes.run(command.address) { try await component.handling(of: command).run(in: asked) }
        if case .rejected(let rejection) = outcome { return rejection }
        return nil
    }

    /// Hears what has happened in identity, and does what follows.
    func hear(_ events: IdentityEvent...) async throws {
        for event in events { try await note(event) }
        try await settle()
    }

    /// Hears of it without doing yet what follows.
    nonisolated func note(_ event: IdentityEvent) async throws {
        for _ in 0..<2 { _ = try await TeamRosters().react(to: Self.recorded(event), entities) }
    }

    /// Does what follows from all that has happened, until nothing follows any more.
    func settle() async throws {
        while case let history = await entities.history, reacted < history.count {
            let events = history[reacted...].map(\.event)
            reacted = history.count
            for event in events {
                for _ in 0..<2 {
                    for step in try await ProjectUpkeep().react(to: Self.recorded(event), entities) {
                        guard case .issue(let command) = step, let command = Self.union(of: command) else { continue }
                        try await ask(command, by: nil)
                    }
                }
            }
        }
    }

    private static func union(of command: any Command) -> ProjectsCommand? {
        switch command {
        case let command as SucceedOwner: .succeedOwner(command)
        case let command as ReleaseTeam: .releaseTeam(command)
        case let command as UnassignOutsiders: .unassignOutsiders(command)
        default: nil
        }
    }

    private static func recorded<Event: EventUnion>(_ event: Event) -> Recorded<Event> {
        Recorded(
            event, of: Controls.createProject.address, at: Position(sequence: 1), time: Timestamp(microseconds: 0))
    }
}

// MARK: - What there is

extension World {
    nonisolated func project(_ id: String = Controls.projectId) async -> Project { await entities.fetch(Project.self, id: id) }
    nonisolated func board(_ id: String = Controls.projectId) async -> Board { await entities.fetch(Board.self, id: id) }
    nonisolated func team(_ id: String = Controls.teamId) async -> ProjectsComponent.Team {
        await entities.fetch(Team.self, id: id)
    }
    nonisolated func task(_ id: String = Controls.taskId) async -> ProjectTask { await entities.fetch(ProjectTask.self, id: id) }
    /// The projects among those of a person.
    nonisolated func places(of userID: String) async -> [String] { await entities.fetch(Person.self, id: userID).projectIDs }

    /// A team of five, in which Ada and Grace are administrators, and Ada's project that it works on, with a task of Charles's.
    static func founded() async throws -> World {
        let world = World()
        for (person, role) in members { try await world.note(Cast.joined(person, as: role)) }
        for command in beginning { try require(await world.ask(command, by: Cast.ada)) }
        try await world.settle()
        return world
    }

    static let members: [(person: String, role: ProjectsEvents.TeamRole)] = [
        (Cast.ada, .administrator), (Cast.charles, .editor), (Cast.grace, .administrator), (Cast.commenter, .commenter),
        (Cast.viewer, .viewer),
    ]

    private static let beginning: [ProjectsCommand] = [
        .createProject(Controls.createProject), .addTask(Controls.addTask), .assignTask(Controls.assignTask),
    ]

    private static func require(_ rejection: Rejection?) throws { if let rejection { throw rejection } }
}
