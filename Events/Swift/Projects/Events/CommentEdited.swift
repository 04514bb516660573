// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// A comment says something else.
public struct CommentEdited: Message {
    /// The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same.
    public var projectId: String
    /// The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same.
    public var taskId: String
    /// What people call the task, the project's prefix and a number, as in WEB-12. Numbers have no gaps and are never used again.
    public var key: String?
    /// The comment's id, a UUIDv7 made by whoever writes it.
    public var commentId: String
    /// Who has written it.
    public var userId: String
    /// What somebody has to say, Markdown by convention.
    public var text: String

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(projectId: String, taskId: String, key: String? = nil, commentId: String, userId: String, text: String) {
        self.projectId = projectId
        self.taskId = taskId
        self.key = key
        self.commentId = commentId
        self.userId = userId
        self.text = text
    }
}

extension CommentEdited {
    public static let messageType = MessageType(
        context: "projects",
        name: "CommentEdited",
        version: 1,
        dataSchema: "urn:tributary:schema:7ce9341314092cc1"
    )
    public var messageType: MessageType { Self.messageType }
}

extension CommentEdited: PersonalDataHolder {
    public static let personalMembers: [String: String] = ["text": "userId"]

    public var customMirror: Mirror {
        redactedMirror([
            ("projectId", projectId),
            ("taskId", taskId),
            ("key", key as Any),
            ("commentId", commentId),
            ("userId", userId),
            ("text", text)
        ])
    }
}

extension CommentEdited: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.projectId = try members.string("projectId", .uuid)
        self.taskId = try members.string("taskId", .uuid)
        self.key = try members.optionalString("key", ProjectsRules.taskKey)
        self.commentId = try members.string("commentId", .uuid)
        self.userId = try members.string("userId", .uuid)
        self.text = try members.string("text", ProjectsRules.commentText)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("projectId", projectId)
        writer.member("taskId", taskId)
        if let key { writer.member("key", key) }
        writer.member("commentId", commentId)
        writer.member("userId", userId)
        writer.member("text", text)
        writer.endObject()
    }
}
