// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// How much work a task is, is seen in another way. Where one of the two is left out, it is not known.
public struct TaskPointsChanged: Message {
    /// The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same.
    public var projectId: String
    /// The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same.
    public var taskId: String
    /// What people call the task, the project's prefix and a number, as in WEB-12. Numbers have no gaps and are never used again.
    public var key: String
    /// What it was.
    public var from: Int64?
    /// What it is.
    public var to: Int64?
    /// Where a number of points came from, a person who edited the task or a team that agreed on it.
    public var source: PointsSource
    /// The sprint that it is in, if it is in one.
    public var sprintId: String?
    /// Whether it stands among what is done.
    public var done: Bool

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(
        projectId: String,
        taskId: String,
        key: String,
        from: Int64? = nil,
        to: Int64? = nil,
        source: PointsSource,
        sprintId: String? = nil,
        done: Bool
    ) {
        self.projectId = projectId
        self.taskId = taskId
        self.key = key
        self.from = from
        self.to = to
        self.source = source
        self.sprintId = sprintId
        self.done = done
    }
}

extension TaskPointsChanged {
    public static let messageType = MessageType(
        context: "projects",
        name: "TaskPointsChanged",
        version: 1,
        dataSchema: "urn:tributary:schema:e242eb693d6f5b4e"
    )
    public var messageType: MessageType { Self.messageType }
}

extension TaskPointsChanged: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.projectId = try members.string("projectId", .uuid)
        self.taskId = try members.string("taskId", .uuid)
        self.key = try members.string("key", ProjectsRules.taskKey)
        self.from = try members.optionalInteger("from", in: 0...1000)
        self.to = try members.optionalInteger("to", in: 0...1000)
        self.source = try members.value("source")
        self.sprintId = try members.optionalString("sprintId", .uuid)
        self.done = try members.boolean("done")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("projectId", projectId)
        writer.member("taskId", taskId)
        writer.member("key", key)
        if let from { writer.member("from", from) }
        if let to { writer.member("to", to) }
        writer.member("source", source)
        if let sprintId { writer.member("sprintId", sprintId) }
        writer.member("done", done)
        writer.endObject()
    }
}
