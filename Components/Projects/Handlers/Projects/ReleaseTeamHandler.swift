import EventSourcing
import ProjectsEvents

/// A team that is no more works on nothing, not even on what is archived.
struct ReleaseTeamHandler: CommandHandler {
    func decide(_ command: ReleaseTeam, _ project: Project, _ facts: Void) -> Decision<ProjectsEvent> {
        .accepted(project.unassigned(from: command.teamId, command.projectId))
    }

    func follow(_ command: ReleaseTeam, _ project: Project, _ entities: any EntityAccess<ProjectsEvent>) async throws {
        try await entities.settleTeams(of: project, command.projectId)
    }
}
