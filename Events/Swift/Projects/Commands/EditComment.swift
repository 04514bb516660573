// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Changes a comment. Only who has written it may.
public struct EditComment: Command {
    /// The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same.
    public var projectId: String
    /// The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same.
    public var taskId: String
    /// The comment's id, a UUIDv7 made by whoever writes it.
    public var commentId: String
    /// What somebody has to say, Markdown by convention.
    public var text: String

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(projectId: String, taskId: String, commentId: String, text: String) {
        self.projectId = projectId
        self.taskId = taskId
        self.commentId = commentId
        self.text = text
    }
}

extension EditComment {
    public static let messageType = MessageType(
        context: "projects",
        name: "EditComment",
        version: 1,
        dataSchema: "urn:tributary:schema:dd32d853ede100c8"
    )

    /// The task that decides.
    public var address: EntityAddress {
        EntityAddress(context: "projects", entity: "task", validID: taskId)
    }
}

extension EditComment: PersonalDataHolder {
    public static let personalMembers: [String: String] = ["text": "$caller"]

    public var customMirror: Mirror {
        redactedMirror([("projectId", projectId), ("taskId", taskId), ("commentId", commentId), ("text", text)])
    }
}

extension EditComment: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.projectId = try members.string("projectId", .uuid)
        self.taskId = try members.string("taskId", .uuid)
        self.commentId = try members.string("commentId", .uuid)
        self.text = try members.string("text", ProjectsRules.commentText)
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("projectId", projectId)
        writer.member("taskId", taskId)
        writer.member("commentId", commentId)
        writer.member("text", text)
        writer.endObject()
    }

    private static let memberNames: [StaticString] = ["projectId", "taskId", "commentId", "text"]
}
