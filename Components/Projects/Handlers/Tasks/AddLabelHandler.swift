import EventSourcing
import ProjectsEvents

struct AddLabelHandler: CommandHandler {
    func decide(_ command: AddLabel, _ task: ProjectTask, _ standing: TaskStanding) -> Decision<ProjectsEvent> {
        if let refusal = standing.refusal(needing: .editor) { return .rejected(refusal) }
        guard !task.labels.contains(command.label) else { return .accepted([]) }
        guard task.labels.count < ProjectTask.labelLimit else { return .rejected(.tooManyLabels) }
        return .accepted(
            .labelAdded(LabelAdded(projectId: command.projectId, taskId: command.taskId, key: standing.key, label: command.label)))
    }
}
