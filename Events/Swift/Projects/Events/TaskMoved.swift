// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// A task stands somewhere else, in one column or from one to another.
public struct TaskMoved: Message {
    /// The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same.
    public var projectId: String
    /// The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same.
    public var taskId: String
    /// What people call the task, the project's prefix and a number, as in WEB-12. Numbers have no gaps and are never used again.
    public var key: String
    /// Where it stood.
    public var fromColumnId: String
    /// Where it stands.
    public var toColumnId: String
    /// Where the task stands in its column, before all tasks with a greater key as bytes compare. The board makes it; clients never do.
    public var orderKey: String
    /// Whether it stood among what is done.
    public var wasDone: Bool
    /// Whether it stands among what is done.
    public var done: Bool
    /// The sprint that it is in, if it is in one.
    public var sprintId: String?
    /// How much work it is, where that is known.
    public var points: Int64?

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(
        projectId: String,
        taskId: String,
        key: String,
        fromColumnId: String,
        toColumnId: String,
        orderKey: String,
        wasDone: Bool,
        done: Bool,
        sprintId: String? = nil,
        points: Int64? = nil
    ) {
        self.projectId = projectId
        self.taskId = taskId
        self.key = key
        self.fromColumnId = fromColumnId
        self.toColumnId = toColumnId
        self.orderKey = orderKey
        self.wasDone = wasDone
        self.done = done
        self.sprintId = sprintId
        self.points = points
    }
}

extension TaskMoved {
    public static let messageType = MessageType(
        context: "projects",
        name: "TaskMoved",
        version: 1,
        dataSchema: "urn:tributary:schema:98e81c7ef8ca09e7"
    )
    public var messageType: MessageType { Self.messageType }
}

extension TaskMoved: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.projectId = try members.string("projectId", .uuid)
        self.taskId = try members.string("taskId", .uuid)
        self.key = try members.string("key", ProjectsRules.taskKey)
        self.fromColumnId = try members.string("fromColumnId", .uuid)
        self.toColumnId = try members.string("toColumnId", .uuid)
        self.orderKey = try members.string("orderKey", ProjectsRules.orderKey)
        self.wasDone = try members.boolean("wasDone")
        self.done = try members.boolean("done")
        self.sprintId = try members.optionalString("sprintId", .uuid)
        self.points = try members.optionalInteger("points", in: 0...1000)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("projectId", projectId)
        writer.member("taskId", taskId)
        writer.member("key", key)
        writer.member("fromColumnId", fromColumnId)
        writer.member("toColumnId", toColumnId)
        writer.member("orderKey", orderKey)
        writer.member("wasDone", wasDone)
        writer.member("done", done)
        if let sprintId { writer.member("sprintId", sprintId) }
        if let points { writer.member("points", points) }
        writer.endObject()
    }
}
