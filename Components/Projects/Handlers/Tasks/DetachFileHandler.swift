import EventSourcing
import ProjectsEvents

struct DetachFileHandler: CommandHandler {
    func decide(_ command: DetachFile, _ task: ProjectTask, _ standing: TaskStanding) -> Decision<ProjectsEvent> {
        if let refusal = standing.refusal(needing: .editor) { return .rejected(refusal) }
        guard let attachment = task.attachment(command.attachmentId) else { return .rejected(.attachmentUnknown) }
        return .accepted(
            .fileDetached(
                FileDetached(
                    projectId: command.projectId, taskId: command.taskId, key: standing.key, attachmentId: attachment.id,
                    name: attachment.name)))
    }
}
