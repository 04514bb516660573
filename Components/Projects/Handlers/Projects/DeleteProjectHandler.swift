import EventSourcing
import ProjectsEvents

struct DeleteProjectHandler: CommandHandler {
    func decide(_ command: DeleteProject, _ project: Project, _ standing: Standing) -> Decision<ProjectsEvent> {
        if let refusal = standing.refusalOfArchived(needing: .owner) { return .rejected(refusal) }
        return .accepted(project.deleted(command.projectId))
    }

    func follow(_ command: DeleteProject, _ project: Project, _ entities: any EntityAccess<ProjectsEvent>) async throws {
        guard project.status == .deleted else { return }
        try await entities.settlePeople(of: project, command.projectId)
        try await entities.settleTeams(of: project, command.projectId)
        try await entities.settleBoard(of: project, command.projectId)
    }
}
