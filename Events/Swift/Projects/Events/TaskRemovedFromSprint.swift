// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// A task is in the sprint no more.
public struct TaskRemovedFromSprint: Message {
    /// The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same.
    public var projectId: String
    /// The sprint's id, a UUIDv7 made by whoever starts it.
    public var sprintId: String
    /// The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same.
    public var taskId: String
    /// What people call the task, the project's prefix and a number, as in WEB-12. Numbers have no gaps and are never used again.
    public var key: String
    /// How much work it is, where that is known.
    public var points: Int64?
    /// Whether it stands among what is done.
    public var done: Bool

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(projectId: String, sprintId: String, taskId: String, key: String, points: Int64? = nil, done: Bool) {
        self.projectId = projectId
        self.sprintId = sprintId
        self.taskId = taskId
        self.key = key
        self.points = points
        self.done = done
    }
}

extension TaskRemovedFromSprint {
    public static let messageType = MessageType(
        context: "projects",
        name: "TaskRemovedFromSprint",
        version: 1,
        dataSchema: "urn:tributary:schema:4a80d00097ce125e"
    )
    public var messageType: MessageType { Self.messageType }
}

extension TaskRemovedFromSprint: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.projectId = try members.string("projectId", .uuid)
        self.sprintId = try members.string("sprintId", .uuid)
        self.taskId = try members.string("taskId", .uuid)
        self.key = try members.string("key", ProjectsRules.taskKey)
        self.points = try members.optionalInteger("points", in: 0...1000)
        self.done = try members.boolean("done")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("projectId", projectId)
        writer.member("sprintId", sprintId)
        writer.member("taskId", taskId)
        writer.member("key", key)
        if let points { writer.member("points", points) }
        writer.member("done", done)
        writer.endObject()
    }
}
