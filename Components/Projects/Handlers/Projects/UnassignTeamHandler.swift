import EventSourcing
import ProjectsEvents

struct UnassignTeamHandler: CommandHandler {
    func decide(_ command: UnassignTeam, _ project: Project, _ standing: Standing) -> Decision<ProjectsEvent> {
        if let refusal = standing.refusal(needing: .administrator) { return .rejected(refusal) }
        return .accepted(project.teamID.map { project.unassigned(from: $0, command.projectId) } ?? [])
    }

    func follow(_ command: UnassignTeam, _ project: Project, _ entities: any EntityAccess<ProjectsEvent>) async throws {
        try await entities.settleTeams(of: project, command.projectId)
    }
}
