// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// A task says something else. What is left out has stayed, but for what is named in removed.
public struct TaskModified: Message {
    /// The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same.
    public var projectId: String
    /// The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same.
    public var taskId: String
    /// What people call the task, the project's prefix and a number, as in WEB-12. Numbers have no gaps and are never used again.
    public var key: String
    /// What is to be done, on a single line.
    public var title: String?
    /// What there is to say about it, Markdown by convention.
    public var content: String?
    /// The day it is to be done by.
    public var dueDate: String?
    /// How urgent the task is.
    public var priority: Priority?
    /// What is gone.
    public var removed: [TaskField]?

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(
        projectId: String,
        taskId: String,
        key: String,
        title: String? = nil,
        content: String? = nil,
        dueDate: String? = nil,
        priority: Priority? = nil,
        removed: [TaskField]? = nil
    ) {
        self.projectId = projectId
        self.taskId = taskId
        self.key = key
        self.title = title
        self.content = content
        self.dueDate = dueDate
        self.priority = priority
        self.removed = removed
    }
}

extension TaskModified {
    public static let messageType = MessageType(
        context: "projects",
        name: "TaskModified",
        version: 1,
        dataSchema: "urn:tributary:schema:82f012e9d396cb3d"
    )
    public var messageType: MessageType { Self.messageType }
}

extension TaskModified: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.projectId = try members.string("projectId", .uuid)
        self.taskId = try members.string("taskId", .uuid)
        self.key = try members.string("key", ProjectsRules.taskKey)
        self.title = try members.optionalString("title", ProjectsRules.taskTitle)
        self.content = try members.optionalString("content", ProjectsRules.taskContent)
        self.dueDate = try members.optionalString("dueDate", ProjectsRules.date)
        self.priority = try members.optionalValue("priority")
        self.removed = try members.optionalArray("removed", count: 0...4) { (element) throws(JSONError) in try TaskField(json: element) }
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("projectId", projectId)
        writer.member("taskId", taskId)
        writer.member("key", key)
        if let title { writer.member("title", title) }
        if let content { writer.member("content", content) }
        if let dueDate { writer.member("dueDate", dueDate) }
        if let priority { writer.member("priority", priority) }
        if let removed { writer.member("removed", removed) { element, writer in writer.value(element) } }
        writer.endObject()
    }
}
