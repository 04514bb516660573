// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Changes what a task says. What is left out stays; what is to be gone is named in remove. At least one must be given.
public struct ModifyTask: Command {
    /// The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same.
    public var projectId: String
    /// The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same.
    public var taskId: String
    /// What is to be done, on a single line.
    public var title: String?
    /// What there is to say about it, Markdown by convention.
    public var content: String?
    /// How much work it is, in whatever unit the project counts.
    public var points: Int64?
    /// The day it is to be done by.
    public var dueDate: String?
    /// How urgent the task is.
    public var priority: Priority?
    /// What is to be gone.
    public var remove: [TaskField]?

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(
        projectId: String,
        taskId: String,
        title: String? = nil,
        content: String? = nil,
        points: Int64? = nil,
        dueDate: String? = nil,
        priority: Priority? = nil,
        remove: [TaskField]? = nil
    ) {
        self.projectId = projectId
        self.taskId = taskId
        self.title = title
        self.content = content
        self.points = points
        self.dueDate = dueDate
        self.priority = priority
        self.remove = remove
    }
}

extension ModifyTask {
    public static let messageType = MessageType(
        context: "projects",
        name: "ModifyTask",
        version: 1,
        dataSchema: "urn:tributary:schema:0740ba6582942e42"
    )

    /// The board that decides.
    public var address: EntityAddress {
        EntityAddress(context: "projects", entity: "board", validID: projectId)
    }
}

extension ModifyTask: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.projectId = try members.string("projectId", .uuid)
        self.taskId = try members.string("taskId", .uuid)
        self.title = try members.optionalString("title", ProjectsRules.taskTitle)
        self.content = try members.optionalString("content", ProjectsRules.taskContent)
        self.points = try members.optionalInteger("points", in: 0...1000)
        self.dueDate = try members.optionalString("dueDate", ProjectsRules.date)
        self.priority = try members.optionalValue("priority")
        self.remove = try members.optionalArray("remove", count: 0...4) { (element) throws(JSONError) in try TaskField(json: element) }
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("projectId", projectId)
        writer.member("taskId", taskId)
        if let title { writer.member("title", title) }
        if let content { writer.member("content", content) }
        if let points { writer.member("points", points) }
        if let dueDate { writer.member("dueDate", dueDate) }
        if let priority { writer.member("priority", priority) }
        if let remove { writer.member("remove", remove) { element, writer in writer.value(element) } }
        writer.endObject()
    }

    private static let memberNames: [StaticString] = ["projectId", "taskId", "title", "content", "points", "dueDate", "priority", "remove"]
}
