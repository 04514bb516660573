import EventSourcing
import ProjectsEvents

struct ArchiveProjectHandler: CommandHandler {
    func decide(_ command: ArchiveProject, _ project: Project, _ standing: Standing) -> Decision<ProjectsEvent> {
        if let refusal = standing.refusalOfArchived(needing: .administrator) { return .rejected(refusal) }
        guard project.status != .archived else { return .accepted([]) }
        return .accepted(.projectArchived(ProjectArchived(projectId: command.projectId)))
    }
}
