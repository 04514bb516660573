// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// A task is no more.
public struct TaskDeleted: Message {
    /// The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same.
    public var projectId: String
    /// The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same.
    public var taskId: String
    /// What people call the task, the project's prefix and a number, as in WEB-12. Numbers have no gaps and are never used again.
    public var key: String
    /// The id of a column of a board. Those that are added get a UUIDv7 by whoever adds them; those that a board begins with derive from
    /// its own.
    public var columnId: String
    /// Who had it, if somebody did.
    public var userId: String?
    /// The sprint that it is in, if it is in one.
    public var sprintId: String?
    /// How much work it is, where that is known.
    public var points: Int64?
    /// Whether it stands among what is done.
    public var done: Bool

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(
        projectId: String,
        taskId: String,
        key: String,
        columnId: String,
        userId: String? = nil,
        sprintId: String? = nil,
        points: Int64? = nil,
        done: Bool
    ) {
        self.projectId = projectId
        self.taskId = taskId
        self.key = key
        self.columnId = columnId
        self.userId = userId
        self.sprintId = sprintId
        self.points = points
        self.done = done
    }
}

extension TaskDeleted {
    public static let messageType = MessageType(
        context: "projects",
        name: "TaskDeleted",
        version: 1,
        dataSchema: "urn:tributary:schema:bd2cb569b28c1adb"
    )
    public var messageType: MessageType { Self.messageType }
}

extension TaskDeleted: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.projectId = try members.string("projectId", .uuid)
        self.taskId = try members.string("taskId", .uuid)
        self.key = try members.string("key", ProjectsRules.taskKey)
        self.columnId = try members.string("columnId", .uuid)
        self.userId = try members.optionalString("userId", .uuid)
        self.sprintId = try members.optionalString("sprintId", .uuid)
        self.points = try members.optionalInteger("points", in: 0...1000)
        self.done = try members.boolean("done")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("projectId", projectId)
        writer.member("taskId", taskId)
        writer.member("key", key)
        writer.member("columnId", columnId)
        if let userId { writer.member("userId", userId) }
        if let sprintId { writer.member("sprintId", sprintId) }
        if let points { writer.member("points", points) }
        writer.member("done", done)
        writer.endObject()
    }
}
