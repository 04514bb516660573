// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// A comment is no more.
public struct CommentDeleted: Message {
    /// The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same.
    public var projectId: String
    /// The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same.
    public var taskId: String
    /// What people call the task, the project's prefix and a number, as in WEB-12. Numbers have no gaps and are never used again.
    public var key: String?
    /// The comment's id, a UUIDv7 made by whoever writes it.
    public var commentId: String

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(projectId: String, taskId: String, key: String? = nil, commentId: String) {
        self.projectId = projectId
        self.taskId = taskId
        self.key = key
        self.commentId = commentId
    }
}

extension CommentDeleted {
    public static let messageType = MessageType(
        context: "projects",
        name: "CommentDeleted",
        version: 1,
        dataSchema: "urn:tributary:schema:252ad2cdd2f6208a"
    )
    public var messageType: MessageType { Self.messageType }
}

extension CommentDeleted: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.projectId = try members.string("projectId", .uuid)
        self.taskId = try members.string("taskId", .uuid)
        self.key = try members.optionalString("key", ProjectsRules.taskKey)
        self.commentId = try members.string("commentId", .uuid)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("projectId", projectId)
        writer.member("taskId", taskId)
        if let key { writer.member("key", key) }
        writer.member("commentId", commentId)
        writer.endObject()
    }
}
