// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// There is another task, below those of its column.
public struct TaskAdded: Message {
    /// The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same.
    public var projectId: String
    /// The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same.
    public var taskId: String
    /// What people call the task, the project's prefix and a number, as in WEB-12. Numbers have no gaps and are never used again.
    public var key: String
    /// The id of a column of a board. Those that are added get a UUIDv7 by whoever adds them; those that a board begins with derive from
    /// its own.
    public var columnId: String
    /// Where the task stands in its column, before all tasks with a greater key as bytes compare. The board makes it; clients never do.
    public var orderKey: String
    /// What is to be done, on a single line.
    public var title: String
    /// What there is to say about it, Markdown by convention.
    public var content: String?
    /// How much work it is, in whatever unit the project counts.
    public var points: Int64?
    /// The day it is to be done by.
    public var dueDate: String?
    /// How urgent the task is.
    public var priority: Priority?
    /// Whether it stands among what is done.
    public var done: Bool

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(
        projectId: String,
        taskId: String,
        key: String,
        columnId: String,
        orderKey: String,
        title: String,
        content: String? = nil,
        points: Int64? = nil,
        dueDate: String? = nil,
        priority: Priority? = nil,
        done: Bool
    ) {
        self.projectId = projectId
        self.taskId = taskId
        self.key = key
        self.columnId = columnId
        self.orderKey = orderKey
        self.title = title
        self.content = content
        self.points = points
        self.dueDate = dueDate
        self.priority = priority
        self.done = done
    }
}

extension TaskAdded {
    public static let messageType = MessageType(
        context: "projects",
        name: "TaskAdded",
        version: 1,
        dataSchema: "urn:tributary:schema:5b5ca8590fcbbeeb"
    )
    public var messageType: MessageType { Self.messageType }
}

extension TaskAdded: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.projectId = try members.string("projectId", .uuid)
        self.taskId = try members.string("taskId", .uuid)
        self.key = try members.string("key", ProjectsRules.taskKey)
        self.columnId = try members.string("columnId", .uuid)
        self.orderKey = try members.string("orderKey", ProjectsRules.orderKey)
        self.title = try members.string("title", ProjectsRules.taskTitle)
        self.content = try members.optionalString("content", ProjectsRules.taskContent)
        self.points = try members.optionalInteger("points", in: 0...1000)
        self.dueDate = try members.optionalString("dueDate", ProjectsRules.date)
        self.priority = try members.optionalValue("priority")
        self.done = try members.boolean("done")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("projectId", projectId)
        writer.member("taskId", taskId)
        writer.member("key", key)
        writer.member("columnId", columnId)
        writer.member("orderKey", orderKey)
        writer.member("title", title)
        if let content { writer.member("content", content) }
        if let points { writer.member("points", points) }
        if let dueDate { writer.member("dueDate", dueDate) }
        if let priority { writer.member("priority", priority) }
        writer.member("done", done)
        writer.endObject()
    }
}
