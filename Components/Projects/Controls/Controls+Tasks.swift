public import ProjectsEvents

/// What is said about tasks: labels, files and comments.
extension Controls {
    // Commands, as they arrive.
    public static let addLabel = AddLabel(projectId: projectId, taskId: taskId, label: "legal")
    public static let removeLabel = RemoveLabel(projectId: projectId, taskId: taskId, label: "legal")
    public static let attachFile = AttachFile(
        projectId: projectId, taskId: taskId, attachmentId: attachmentId, name: "imprint.pdf", url: "https://files.example.com/imprint.pdf",
        mediaType: "application/pdf", size: 48_213)
    public static let detachFile = DetachFile(projectId: projectId, taskId: taskId, attachmentId: attachmentId)
    public static let addComment = AddComment(
        projectId: projectId, taskId: taskId, commentId: commentId, text: "Who has the register number?")
    public static let editComment = EditComment(
        projectId: projectId, taskId: taskId, commentId: commentId, text: "Who has the commercial register number?")
    public static let deleteComment = DeleteComment(projectId: projectId, taskId: taskId, commentId: commentId)
    public static let likeComment = LikeComment(projectId: projectId, taskId: taskId, commentId: commentId)
    public static let unlikeComment = UnlikeComment(projectId: projectId, taskId: taskId, commentId: commentId)

    // Events, as they were stored.
    public static let taskReserved = TaskReserved(projectId: projectId, taskId: taskId)
    public static let taskRetired = TaskRetired(projectId: projectId, taskId: taskId)
    public static let labelAdded = LabelAdded(projectId: projectId, taskId: taskId, key: taskKey, label: "legal")
    public static let labelRemoved = LabelRemoved(projectId: projectId, taskId: taskId, key: taskKey, label: "legal")
    public static let fileAttached = FileAttached(
        projectId: projectId, taskId: taskId, key: taskKey, attachmentId: attachmentId, name: "imprint.pdf",
        url: "https://files.example.com/imprint.pdf",
        mediaType: "application/pdf", size: 48_213, userId: otherUserId)
    public static let fileDetached = FileDetached(
        projectId: projectId, taskId: taskId, key: taskKey, attachmentId: attachmentId, name: "imprint.pdf")
    public static let commentAdded = CommentAdded(
        projectId: projectId, taskId: taskId, key: taskKey, commentId: commentId, userId: otherUserId, text: "Who has the register number?")
    public static let commentEdited = CommentEdited(
        projectId: projectId, taskId: taskId, key: taskKey, commentId: commentId, userId: otherUserId,
        text: "Who has the commercial register number?")
    public static let commentDeleted = CommentDeleted(projectId: projectId, taskId: taskId, key: taskKey, commentId: commentId)
    public static let commentLiked = CommentLiked(projectId: projectId, taskId: taskId, commentId: commentId, userId: userId)
    public static let commentUnliked = CommentUnliked(projectId: projectId, taskId: taskId, commentId: commentId, userId: userId)
}
