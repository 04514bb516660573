import EventSourcing
import ProjectsEvents

struct AddCommentHandler: CommandHandler {
    func decide(_ command: AddComment, _ task: ProjectTask, _ standing: TaskStanding) -> Decision<ProjectsEvent> {
        if let refusal = standing.refusal(needing: .commenter) { return .rejected(refusal) }
        guard let person = standing.issued.person else { return .rejected(.peopleOnly) }
        guard task.comment(command.commentId) == nil else { return .rejected(.commentExists) }
        guard task.comments.count < ProjectTask.commentLimit else { return .rejected(.tooManyComments) }
        return .accepted(
            .commentAdded(
                CommentAdded(
                    projectId: command.projectId, taskId: command.taskId, key: standing.key, commentId: command.commentId, userId: person,
                    text: command.text))
        )
    }
}
