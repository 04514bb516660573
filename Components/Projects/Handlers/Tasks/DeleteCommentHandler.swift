import EventSourcing
import ProjectsEvents

struct DeleteCommentHandler: CommandHandler {
    func decide(_ command: DeleteComment, _ task: ProjectTask, _ standing: TaskStanding) -> Decision<ProjectsEvent> {
        if let refusal = standing.refusal(needing: .commenter) { return .rejected(refusal) }
        guard let comment = task.comment(command.commentId) else { return .rejected(.commentUnknown) }
        guard comment.authorID == standing.issued.person || standing.authority >= .administrator else {
            return .rejected(.authorOrAdministratorsOnly)
        }
        return .accepted(
            .commentDeleted(CommentDeleted(projectId: command.projectId, taskId: command.taskId, key: standing.key, commentId: comment.id)))
    }
}
