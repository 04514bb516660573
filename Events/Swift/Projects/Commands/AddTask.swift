// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Adds a task to a column, below those that are there. It gets the next key.
public struct AddTask: Command {
    /// The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same.
    public var projectId: String
    /// The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same.
    public var taskId: String
    /// The id of a column of a board. Those that are added get a UUIDv7 by whoever adds them; those that a board begins with derive from
    /// its own.
    public var columnId: String
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

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(
        projectId: String,
        taskId: String,
        columnId: String,
        title: String,
        content: String? = nil,
        points: Int64? = nil,
        dueDate: String? = nil,
        priority: Priority? = nil
    ) {
        self.projectId = projectId
        self.taskId = taskId
        self.columnId = columnId
        self.title = title
        self.content = content
        self.points = points
        self.dueDate = dueDate
        self.priority = priority
    }
}

extension AddTask {
    public static let messageType = MessageType(
        context: "projects",
        name: "AddTask",
        version: 1,
        dataSchema: "urn:tributary:schema:d1f01fe2d5ee6261"
    )

    /// The board that decides.
    public var address: EntityAddress {
        EntityAddress(context: "projects", entity: "board", validID: projectId)
    }
}

extension AddTask: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.projectId = try members.string("projectId", .uuid)
        self.taskId = try members.string("taskId", .uuid)
        self.columnId = try members.string("columnId", .uuid)
        self.title = try members.string("title", ProjectsRules.taskTitle)
        self.content = try members.optionalString("content", ProjectsRules.taskContent)
        self.points = try members.optionalInteger("points", in: 0...1000)
        self.dueDate = try members.optionalString("dueDate", ProjectsRules.date)
        self.priority = try members.optionalValue("priority")
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("projectId", projectId)
        writer.member("taskId", taskId)
        writer.member("columnId", columnId)
        writer.member("title", title)
        if let content { writer.member("content", content) }
        if let points { writer.member("points", points) }
        if let dueDate { writer.member("dueDate", dueDate) }
        if let priority { writer.member("priority", priority) }
        writer.endObject()
    }

    private static let memberNames: [StaticString] = [
        "projectId",
        "taskId",
        "columnId",
        "title",
        "content",
        "points",
        "dueDate",
        "priority"
    ]
}
