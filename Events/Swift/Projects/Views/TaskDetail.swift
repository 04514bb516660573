// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// A task as its own page shows it; the document of the view task_detail.
public struct TaskDetail: Hashable, Sendable {
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
    /// What there is to say about it, Markdown by convention.
    public var content: String?
    /// Who has added it, where it was a person.
    public var createdBy: String?
    /// Its comments, the oldest first.
    public var comments: [Comment]
    /// Its files, the oldest first.
    public var attachments: [Attachment]
    /// What happened to it lately, the newest first and the last 5 entries. The rest is among what happened in the project.
    public var activity: [TaskActivity]
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
        content: String? = nil,
        createdBy: String? = nil,
        comments: [Comment],
        attachments: [Attachment],
        activity: [TaskActivity],
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
        self.content = content
        self.createdBy = createdBy
        self.comments = comments
        self.attachments = attachments
        self.activity = activity
        self.createdAt = createdAt
        self.changedAt = changedAt
    }
}

extension TaskDetail: JSONRepresentable {
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
        self.content = try members.optionalString("content", ProjectsRules.taskContent)
        self.createdBy = try members.optionalString("createdBy", .uuid)
        self.comments = try members.array("comments", count: 0...500) { (element) throws(JSONError) in try Comment(json: element) }
        self.attachments = try members.array("attachments", count: 0...100) { (element) throws(JSONError) in try Attachment(json: element) }
        self.activity = try members.array("activity", count: 0...5) { (element) throws(JSONError) in try TaskActivity(json: element) }
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
        if let content { writer.member("content", content) }
        if let createdBy { writer.member("createdBy", createdBy) }
        writer.member("comments", comments) { element, writer in writer.value(element) }
        writer.member("attachments", attachments) { element, writer in writer.value(element) }
        writer.member("activity", activity) { element, writer in writer.value(element) }
        writer.member("createdAt") { createdAt.append(to: &$0) }
        writer.member("changedAt") { changedAt.append(to: &$0) }
        writer.endObject()
    }
}
