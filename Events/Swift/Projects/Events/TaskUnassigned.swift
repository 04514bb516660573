// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// A task is nobody's.
public struct TaskUnassigned: Message {
    /// The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same.
    public var projectId: String
    /// The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same.
    public var taskId: String
    /// What people call the task, the project's prefix and a number, as in WEB-12. Numbers have no gaps and are never used again.
    public var key: String
    /// Who had it.
    public var userId: String

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(projectId: String, taskId: String, key: String, userId: String) {
        self.projectId = projectId
        self.taskId = taskId
        self.key = key
        self.userId = userId
    }
}

extension TaskUnassigned {
    public static let messageType = MessageType(
        context: "projects",
        name: "TaskUnassigned",
        version: 1,
        dataSchema: "urn:tributary:schema:a4a24e925ef04b25"
    )
    public var messageType: MessageType { Self.messageType }
}

extension TaskUnassigned: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.projectId = try members.string("projectId", .uuid)
        self.taskId = try members.string("taskId", .uuid)
        self.key = try members.string("key", ProjectsRules.taskKey)
        self.userId = try members.string("userId", .uuid)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("projectId", projectId)
        writer.member("taskId", taskId)
        writer.member("key", key)
        writer.member("userId", userId)
        writer.endObject()
    }
}
