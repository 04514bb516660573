// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// A task has a label no more.
public struct LabelRemoved: Message {
    /// The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same.
    public var projectId: String
    /// The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same.
    public var taskId: String
    /// A word or two to find tasks by, on a single line.
    public var label: String

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(projectId: String, taskId: String, label: String) {
        self.projectId = projectId
        self.taskId = taskId
        self.label = label
    }
}

extension LabelRemoved {
    public static let messageType = MessageType(
        context: "projects",
        name: "LabelRemoved",
        version: 1,
        dataSchema: "urn:tributary:schema:fe1776c3777d569f"
    )
    public var messageType: MessageType { Self.messageType }
}

extension LabelRemoved: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.projectId = try members.string("projectId", .uuid)
        self.taskId = try members.string("taskId", .uuid)
        self.label = try members.string("label", ProjectsRules.label)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("projectId", projectId)
        writer.member("taskId", taskId)
        writer.member("label", label)
        writer.endObject()
    }
}
