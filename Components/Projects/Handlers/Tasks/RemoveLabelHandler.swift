import EventSourcing
import ProjectsEvents

struct RemoveLabelHandler: CommandHandler {
    func decide(_ command: RemoveLabel, _ task: ProjectTask, _ standing: TaskStanding) -> Decision<ProjectsEvent> {
        if let refusal = standing.refusal(needing: .editor) { return .rejected(refusal) }
        guard task.labels.contains(command.label) else { return .accepted([]) }
        return .accepted(
            .labelRemoved(LabelRemoved(projectId: command.projectId, taskId: command.taskId, key: standing.key, label: command.label)))
    }
}
