// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Deletes a task for good. Its key is not used again.
public struct DeleteTask: Command {
    /// The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same.
    public var projectId: String
    /// The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same.
    public var taskId: String

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(projectId: String, taskId: String) {
        self.projectId = projectId
        self.taskId = taskId
    }
}

extension DeleteTask {
    public static let messageType = MessageType(
        context: "projects",
        name: "DeleteTask",
        version: 1,
        dataSchema: "urn:tributary:schema:6513c16a070da091"
    )

    /// The board that decides.
    public var address: EntityAddress {
        EntityAddress(context: "projects", entity: "board", validID: projectId)
    }
}

extension DeleteTask: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.projectId = try members.string("projectId", .uuid)
        self.taskId = try members.string("taskId", .uuid)
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("projectId", projectId)
        writer.member("taskId", taskId)
        writer.endObject()
    }

    private static let memberNames: [StaticString] = ["projectId", "taskId"]
}
