// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Takes a label off a task.
public struct RemoveLabel: Command {
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

extension RemoveLabel {
    public static let messageType = MessageType(
        context: "projects",
        name: "RemoveLabel",
        version: 1,
        dataSchema: "urn:tributary:schema:d03d784f60595f76"
    )

    /// The task that decides.
    public var address: EntityAddress {
        EntityAddress(context: "projects", entity: "task", validID: taskId)
    }
}

extension RemoveLabel: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.projectId = try members.string("projectId", .uuid)
        self.taskId = try members.string("taskId", .uuid)
        self.label = try members.string("label", ProjectsRules.label)
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("projectId", projectId)
        writer.member("taskId", taskId)
        writer.member("label", label)
        writer.endObject()
    }

    private static let memberNames: [StaticString] = ["projectId", "taskId", "label"]
}
