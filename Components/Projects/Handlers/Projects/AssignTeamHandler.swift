import EventSourcing
import ProjectsEvents

struct AssignTeamHandler: CommandHandler {
    struct Facts: Sendable {
        let standing: Standing
        /// The team that is to work on it.
        let roster: Team
    }

    func gather(for command: AssignTeam, _ project: Project, _ entities: any EntityAccess<ProjectsEvent>) async throws -> Facts {
        Facts(standing: try await Standing.of(project, entities), roster: try await entities.fetch(Team.self, id: command.teamId))
    }

    func decide(_ command: AssignTeam, _ project: Project, _ facts: Facts) -> Decision<ProjectsEvent> {
        if let refusal = facts.standing.refusal(needing: .administrator) { return .rejected(refusal) }
        if let refusal = facts.roster.refusal(of: facts.standing.issued, offering: command.projectId) { return .rejected(refusal) }
        guard project.teamID != command.teamId else { return .accepted([]) }
        return .accepted(project.assigned(to: command.teamId, command.projectId))
    }

    func follow(_ command: AssignTeam, _ project: Project, _ entities: any EntityAccess<ProjectsEvent>) async throws {
        try await entities.settleTeams(of: project, command.projectId)
    }
}
