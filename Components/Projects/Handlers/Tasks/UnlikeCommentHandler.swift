import EventSourcing
import ProjectsEvents

struct UnlikeCommentHandler: CommandHandler {
    func decide(_ command: UnlikeComment, _ task: ProjectTask, _ standing: TaskStanding) -> Decision<ProjectsEvent> {
        if let refusal = standing.refusal(needing: .commenter) { return .rejected(refusal) }
        guard let person = standing.issued.person else { return .rejected(.peopleOnly) }
        guard let comment = task.comment(command.commentId) else { return .rejected(.commentUnknown) }
        guard comment.likes.contains(person) else { return .accepted([]) }
        return .accepted(
            .commentUnliked(
                CommentUnliked(projectId: command.projectId, taskId: command.taskId, commentId: comment.id, userId: person)))
    }
}
