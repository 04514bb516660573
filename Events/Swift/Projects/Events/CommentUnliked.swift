// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Somebody likes a comment no more.
public struct CommentUnliked: Message {
    /// The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same.
    public var projectId: String
    /// The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same.
    public var taskId: String
    /// The comment's id, a UUIDv7 made by whoever writes it.
    public var commentId: String
    /// A person's id, as identity knows them.
    public var userId: String

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(projectId: String, taskId: String, commentId: String, userId: String) {
        self.projectId = projectId
        self.taskId = taskId
        self.commentId = commentId
        self.userId = userId
    }
}

extension CommentUnliked {
    public static let messageType = MessageType(
        context: "projects",
        name: "CommentUnliked",
        version: 1,
        dataSchema: "urn:tributary:schema:3209cc9beff72e0f"
    )
    public var messageType: MessageType { Self.messageType }
}

extension CommentUnliked: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.projectId = try members.string("projectId", .uuid)
        self.taskId = try members.string("taskId", .uuid)
        self.commentId = try members.string("commentId", .uuid)
        self.userId = try members.string("userId", .uuid)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("projectId", projectId)
        writer.member("taskId", taskId)
        writer.member("commentId", commentId)
        writer.member("userId", userId)
        writer.endObject()
    }
}
