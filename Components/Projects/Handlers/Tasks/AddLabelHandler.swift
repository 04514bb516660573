import EventSourcing
import ProjectsEvents

struct AddLabelHandler: CommandHandler {
    func decide(_ command: AddLabel, _ task: ProjectTask, _ standing: Standing) -> Decision<ProjectsEvent> {
        if let refusal = task.refusal(of: standing, needing: .editor, command.projectId) { return .rejected(refusal) }
        guard !task.labels.contains(command.label) else { return .accepted([]) }
        guard task.labels.count < ProjectTask.labelLimit else { return .rejected(.tooManyLabels) }
        return .accepted(
            .labelAdded(LabelAdded(projectId: command.projectId, taskId: command.taskId, label: command.label)))
    }
}
