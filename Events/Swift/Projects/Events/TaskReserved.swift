// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// The id of a task is one board's. Written before the task is added, so that no two boards have a task of the same id.
public struct TaskReserved: Message {
    /// The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same.
    public var projectId: String
    /// The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same.
    public var taskId: String

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(projectId: String, taskId: String) {
        self.projectId = projectId
        self.taskId = taskId
    }
}

extension TaskReserved {
    public static let messageType = MessageType(
        context: "projects",
        name: "TaskReserved",
        version: 1,
        dataSchema: "urn:tributary:schema:09625151acf41db5"
    )
    public var messageType: MessageType { Self.messageType }
}

extension TaskReserved: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.projectId = try members.string("projectId", .uuid)
        self.taskId = try members.string("taskId", .uuid)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("projectId", projectId)
        writer.member("taskId", taskId)
        writer.endObject()
    }
}
