// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// A task is no more, and nothing can be said about it any more.
public struct TaskRetired: Message {
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

extension TaskRetired {
    public static let messageType = MessageType(
        context: "projects",
        name: "TaskRetired",
        version: 1,
        dataSchema: "urn:tributary:schema:09625151acf41db5"
    )
    public var messageType: MessageType { Self.messageType }
}

extension TaskRetired: JSONRepresentable {
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
