internal import ProjectsEvents
internal import WebAPI

/// What is on a task: labels, files, and what people say about it.
extension ProjectsApplication {
    @EndpointBuilder static var discussion: [any Endpoint] {
        CommandRoute(.put, "/{projectId}/tasks/{taskId}/labels/{label}", AddLabel.self, by: .signedIn, summary: "Put a label on a task")
        CommandRoute(
            .delete, "/{projectId}/tasks/{taskId}/labels/{label}", RemoveLabel.self, by: .signedIn, summary: "Take a label off a task")
        CommandRoute(
            .post, "/{projectId}/tasks/{taskId}/attachments", AttachFile.self, by: .signedIn,
            summary: "Attach a file to a task, by the address where it is")
        CommandRoute(
            .delete, "/{projectId}/tasks/{taskId}/attachments/{attachmentId}", DetachFile.self, by: .signedIn,
            summary: "Take a file off a task")
        CommandRoute(.post, "/{projectId}/tasks/{taskId}/comments", AddComment.self, by: .signedIn, summary: "Comment on a task")
        CommandRoute(
            .patch, "/{projectId}/tasks/{taskId}/comments/{commentId}", EditComment.self, by: .signedIn,
            summary: "Change a comment of one's own")
        CommandRoute(
            .delete, "/{projectId}/tasks/{taskId}/comments/{commentId}", DeleteComment.self, by: .signedIn, summary: "Delete a comment")
        CommandRoute(
            .put, "/{projectId}/tasks/{taskId}/comments/{commentId}/like", LikeComment.self, by: .signedIn,
            summary: "Say that one likes a comment")
        CommandRoute(
            .delete, "/{projectId}/tasks/{taskId}/comments/{commentId}/like", UnlikeComment.self, by: .signedIn,
            summary: "Take it back that one likes a comment")
    }
}
