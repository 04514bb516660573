import EventSourcing
import ProjectsEvents

struct CreateProjectHandler: CommandHandler {
    struct Facts: Sendable {
        let issued: IssuedCommand
        /// The team that is to work on it, where one is.
        var roster = Team()
        /// Whether there is a place among the projects of whoever asks.
        var hasPlace = true
    }

    /// Takes a place among the projects of whoever asks, where there would be a project.
    func gather(for command: CreateProject, _ project: Project, _ entities: any EntityAccess<ProjectsEvent>) async throws -> Facts {
        var facts = Facts(issued: entities.issued)
        if let teamID = command.teamId { facts.roster = try await entities.fetch(Team.self, id: teamID) }
        if let person = facts.issued.person, !decide(command, project, facts).events.isEmpty {
            facts.hasPlace = try await entities.takePlace(of: command.projectId, with: person)
        }
        return facts
    }

    func decide(_ command: CreateProject, _ project: Project, _ facts: Facts) -> Decision<ProjectsEvent> {
        guard let person = facts.issued.person else { return .rejected(.peopleOnly) }
        guard project.status == .absent else { return .rejected(.projectExists) }
        if command.teamId != nil, let refusal = facts.roster.refusal(of: facts.issued, offering: command.projectId) {
            return .rejected(refusal)
        }
        guard facts.hasPlace else { return .rejected(.tooManyProjects) }
        return .accepted(
            .projectCreated(
                ProjectCreated(
                    projectId: command.projectId, name: command.name, prefix: command.prefix ?? Prefix(of: command.name).text,
                    description: command.description.flatMap { $0.isEmpty ? nil : $0 }, userId: person, teamId: command.teamId,
                    columnOrder: FirstColumns.ids(in: command.projectId))))
    }

    /// Also frees the place of a project that was begun by somebody else meanwhile.
    func follow(_ command: CreateProject, _ project: Project, _ entities: any EntityAccess<ProjectsEvent>) async throws {
        if let person = entities.issued.person, !project.exists || project.ownerID != person {
            try await entities.releasePlace(of: command.projectId, with: person)
        }
        try await entities.settleBoard(of: project, command.projectId)
        try await entities.settleTeams(of: project, command.projectId)
    }
}
