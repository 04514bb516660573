import EventSourcing

/// Why commands to tasks are refused.
extension Rejection {
    static let taskUnknown = Rejection(code: "task-unknown", title: "The project has no such task.", status: 404)
    static let taskExists = Rejection(code: "task-exists", title: "There is or was a task with this id.", pointer: "/taskId")

    static let tooManyLabels = Rejection(
        code: "too-many-labels", title: "A task has at most \(ProjectTask.labelLimit) labels.")
    static let tooManyAttachments = Rejection(
        code: "too-many-attachments", title: "A task has at most \(ProjectTask.attachmentLimit) files.")
    static let attachmentExists = Rejection(
        code: "attachment-exists", title: "The task has a file with this id already.", pointer: "/attachmentId")
    static let attachmentUnknown = Rejection(code: "attachment-unknown", title: "The task has no such file.", status: 404)

    static let tooManyComments = Rejection(
        code: "too-many-comments", title: "A task has at most \(ProjectTask.commentLimit) comments.")
    static let commentExists = Rejection(
        code: "comment-exists", title: "The task has a comment with this id already.", pointer: "/commentId")
    static let commentUnknown = Rejection(code: "comment-unknown", title: "The task has no such comment.", status: 404)
    static let authorOnly = Rejection(code: "author-only", title: "Only who has written the comment may.", status: 403)
    static let authorOrAdministratorsOnly = Rejection(
        code: "author-or-administrators-only", title: "Only who has written the comment may, and an administrator of the project.",
        status: 403)
    static let tooManyLikes = Rejection(
        code: "too-many-likes",
        title: "A comment has at most \(ProjectTask.likeLimit) likes, and all those of a task \(ProjectTask.allLikesLimit).")
}
