import EventSourcing
import ProjectsEvents

struct RestoreProjectHandler: CommandHandler {
    func decide(_ command: RestoreProject, _ project: Project, _ standing: Standing) -> Decision<ProjectsEvent> {
        if let refusal = standing.refusalOfArchived(needing: .administrator) { return .rejected(refusal) }
        guard project.status == .archived else { return .accepted([]) }
        return .accepted(.projectRestored(ProjectRestored(projectId: command.projectId)))
    }
}
