import EventSourcing
import ProjectsEvents

struct RemoveLabelHandler: CommandHandler {
    func decide(_ command: RemoveLabel, _ task: ProjectTask, _ standing: Standing) -> Decision<ProjectsEvent> {
        if let refusal = task.refusal(of: standing, needing: .editor, command.projectId) { return .rejected(refusal) }
        guard task.labels.contains(command.label) else { return .accepted([]) }
        return .accepted(
            .labelRemoved(LabelRemoved(projectId: command.projectId, taskId: command.taskId, label: command.label)))
    }
}
