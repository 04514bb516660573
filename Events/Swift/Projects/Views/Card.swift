// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// A task as a board and somebody's list of tasks show it; the document of the view cards.
public struct Card: Hashable, Sendable {
    /// The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same.
    public var taskId: String
    /// The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same.
    public var projectId: String
    /// What people call the task, the project's prefix and a number, as in WEB-12. Numbers have no gaps and are never used again.
    public var key: String
    /// The column it stands in.
    public var columnId: String
    /// Where the task stands in its column, before all tasks with a greater key as bytes compare. The board makes it; clients never do.
    public var orderKey: String
    /// What is to be done, on a single line.
    public var title: String
    /// How much work it is, in whatever unit the project counts.
    public var points: Int64?
    /// The day it is to be done by.
    public var dueDate: String?
    /// How urgent the task is.
    public var priority: Priority?
    /// Whose it is, if it is somebody's.
    public var assigneeId: String?
    /// The sprint that it is in, if it is in one.
    public var sprintId: String?
    /// Its labels, the first one first.
    public var labels: [String]
    /// Whether it stands among what is done.
    public var done: Bool
    /// Whether there is more to say about it than its title.
    public var hasContent: Bool
    /// How many comments it has.
    public var comments: Int64
    /// How many files belong to it.
    public var attachments: Int64
    /// When it was added.
    public var createdAt: Timestamp
    /// When it last changed.
    public var changedAt: Timestamp

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(
        taskId: String,
        projectId: String,
        key: String,
        columnId: String,
        orderKey: String,
        title: String,
        points: Int64? = nil,
        dueDate: String? = nil,
        priority: Priority? = nil,
        assigneeId: String? = nil,
        sprintId: String? = nil,
        labels: [String],
        done: Bool,
        hasContent: Bool,
        comments: Int64,
        attachments: Int64,
        createdAt: Timestamp,
        changedAt: Timestamp
    ) {
        self.taskId = taskId
        self.projectId = projectId
        self.key = key
        self.columnId = columnId
        self.orderKey = orderKey
        self.title = title
        self.points = points
        self.dueDate = dueDate
        self.priority = priority
        self.assigneeId = assigneeId
        self.sprintId = sprintId
        self.labels = labels
        self.done = done
        self.hasContent = hasContent
        self.comments = comments
        self.attachments = attachments
        self.createdAt = createdAt
        self.changedAt = changedAt
    }
}

extension Card: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.taskId = try members.string("taskId", .uuid)
        self.projectId = try members.string("projectId", .uuid)
        self.key = try members.string("key", ProjectsRules.taskKey)
        self.columnId = try members.string("columnId", .uuid)
        self.orderKey = try members.string("orderKey", ProjectsRules.orderKey)
        self.title = try members.string("title", ProjectsRules.taskTitle)
        self.points = try members.optionalInteger("points", in: 0...1000)
        self.dueDate = try members.optionalString("dueDate", ProjectsRules.date)
        self.priority = try members.optionalValue("priority")
        self.assigneeId = try members.optionalString("assigneeId", .uuid)
        self.sprintId = try members.optionalString("sprintId", .uuid)
        self.labels = try members.array("labels", count: 0...50) { (element) throws(JSONError) in try element.string(ProjectsRules.label) }
        self.done = try members.boolean("done")
        self.hasContent = try members.boolean("hasContent")
        self.comments = try members.integer("comments", in: 0...Int64.max)
        self.attachments = try members.integer("attachments", in: 0...Int64.max)
        self.createdAt = try members.converted("createdAt", "an RFC 3339 date-time") { Timestamp($0) }
        self.changedAt = try members.converted("changedAt", "an RFC 3339 date-time") { Timestamp($0) }
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("taskId", taskId)
        writer.member("projectId", projectId)
        writer.member("key", key)
        writer.member("columnId", columnId)
        writer.member("orderKey", orderKey)
        writer.member("title", title)
        if let points { writer.member("points", points) }
        if let dueDate { writer.member("dueDate", dueDate) }
        if let priority { writer.member("priority", priority) }
        if let assigneeId { writer.member("assigneeId", assigneeId) }
        if let sprintId { writer.member("sprintId", sprintId) }
        writer.member("labels", labels) { element, writer in writer.value(element) }
        writer.member("done", done)
        writer.member("hasContent", hasContent)
        writer.member("comments", comments)
        writer.member("attachments", attachments)
        writer.member("createdAt") { createdAt.append(to: &$0) }
        writer.member("changedAt") { changedAt.append(to: &$0) }
        writer.endObject()
    }
}
