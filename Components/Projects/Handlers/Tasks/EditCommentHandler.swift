import EventSourcing
import ProjectsEvents

/// The author alone, not even the operator: nobody puts words into another's mouth.
struct EditCommentHandler: CommandHandler {
    func decide(_ command: EditComment, _ task: ProjectTask, _ standing: TaskStanding) -> Decision<ProjectsEvent> {
        if let refusal = standing.refusal(needing: .commenter) { return .rejected(refusal) }
        guard let comment = task.comment(command.commentId) else { return .rejected(.commentUnknown) }
        guard comment.authorID == standing.issued.person else { return .rejected(.authorOnly) }
        return .accepted(
            .commentEdited(
                CommentEdited(
                    projectId: command.projectId, taskId: command.taskId, key: standing.key, commentId: comment.id,
                    userId: comment.authorID,
                    text: command.text)))
    }
}
