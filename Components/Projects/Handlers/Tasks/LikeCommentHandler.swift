import EventSourcing
import ProjectsEvents

struct LikeCommentHandler: CommandHandler {
    func decide(_ command: LikeComment, _ task: ProjectTask, _ standing: TaskStanding) -> Decision<ProjectsEvent> {
        if let refusal = standing.refusal(needing: .commenter) { return .rejected(refusal) }
        guard let person = standing.issued.person else { return .rejected(.peopleOnly) }
        guard let comment = task.comment(command.commentId) else { return .rejected(.commentUnknown) }
        guard !comment.likes.contains(person) else { return .accepted([]) }
        guard comment.likes.count < ProjectTask.likeLimit, task.allLikes < ProjectTask.allLikesLimit else {
            return .rejected(.tooManyLikes)
        }
        return .accepted(
            .commentLiked(
                CommentLiked(projectId: command.projectId, taskId: command.taskId, commentId: comment.id, userId: person)))
    }
}
