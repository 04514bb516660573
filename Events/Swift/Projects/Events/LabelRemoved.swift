// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// A task has a label no more.
public struct LabelRemoved: Message {
    /// The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same.
    public var projectId: String
    /// The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same.
    public var taskId: String
    /// What people call the task, the project's prefix and a number, as in WEB-12. Numbers have no gaps and are never used again.
    public var key: String?
    /// A word or two to find tasks by, on a single line.
    public var label: String

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(projectId: String, taskId: String, key: String? = nil, label: String) {
        self.projectId = projectId
        self.taskId = taskId
        self.key = key
        self.label = label
    }
}

extension LabelRemoved {
    public static let messageType = MessageType(
        context: "projects",
        name: "LabelRemoved",
        version: 1,
        dataSchema: "urn:tributary:schema:190278a59a3157bf"
    )
    public var messageType: MessageType { Self.messageType }
}

extension LabelRemoved: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.projectId = try members.string("projectId", .uuid)
        self.taskId = try members.string("taskId", .uuid)
        self.key = try members.optionalString("key", ProjectsRules.taskKey)
        self.label = try members.string("label", ProjectsRules.label)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("projectId", projectId)
        writer.member("taskId", taskId)
        if let key { writer.member("key", key) }
        writer.member("label", label)
        writer.endObject()
    }
}
