import EventSourcing
import ProjectsEvents

struct AttachFileHandler: CommandHandler {
    func decide(_ command: AttachFile, _ task: ProjectTask, _ standing: TaskStanding) -> Decision<ProjectsEvent> {
        if let refusal = standing.refusal(needing: .editor) { return .rejected(refusal) }
        guard let person = standing.issued.person else { return .rejected(.peopleOnly) }
        guard task.attachment(command.attachmentId) == nil else { return .rejected(.attachmentExists) }
        guard task.attachments.count < ProjectTask.attachmentLimit else { return .rejected(.tooManyAttachments) }
        return .accepted(
            .fileAttached(
                FileAttached(
                    projectId: command.projectId, taskId: command.taskId, key: standing.key, attachmentId: command.attachmentId,
                    name: command.name,
                    url: command.url, mediaType: command.mediaType, size: command.size, userId: person)))
    }
}
