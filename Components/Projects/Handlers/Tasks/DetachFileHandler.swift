import EventSourcing
import ProjectsEvents

struct DetachFileHandler: CommandHandler {
    func decide(_ command: DetachFile, _ task: ProjectTask, _ standing: Standing) -> Decision<ProjectsEvent> {
        if let refusal = task.refusal(of: standing, needing: .editor, command.projectId) { return .rejected(refusal) }
        guard let attachment = task.attachment(command.attachmentId) else { return .rejected(.attachmentUnknown) }
        return .accepted(
            .fileDetached(
                FileDetached(
                    projectId: command.projectId, taskId: command.taskId, attachmentId: attachment.id, name: attachment.name)))
    }
}
