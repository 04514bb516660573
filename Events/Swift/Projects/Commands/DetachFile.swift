// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Takes a file off a task.
public struct DetachFile: Command {
    /// The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same.
    public var projectId: String
    /// The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same.
    public var taskId: String
    /// The attachment's id, a UUIDv7 made by whoever attaches it.
    public var attachmentId: String

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(projectId: String, taskId: String, attachmentId: String) {
        self.projectId = projectId
        self.taskId = taskId
        self.attachmentId = attachmentId
    }
}

extension DetachFile {
    public static let messageType = MessageType(
        context: "projects",
        name: "DetachFile",
        version: 1,
        dataSchema: "urn:tributary:schema:2b1de2c435c139a2"
    )

    /// The task that decides.
    public var address: EntityAddress {
        EntityAddress(context: "projects", entity: "task", validID: taskId)
    }
}

extension DetachFile: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.projectId = try members.string("projectId", .uuid)
        self.taskId = try members.string("taskId", .uuid)
        self.attachmentId = try members.string("attachmentId", .uuid)
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("projectId", projectId)
        writer.member("taskId", taskId)
        writer.member("attachmentId", attachmentId)
        writer.endObject()
    }

    private static let memberNames: [StaticString] = ["projectId", "taskId", "attachmentId"]
}
