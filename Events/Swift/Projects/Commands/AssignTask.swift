// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Gives a task to somebody who may see the project, in the place of whoever had it.
public struct AssignTask: Command {
    /// The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same.
    public var projectId: String
    /// The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same.
    public var taskId: String
    /// A person's id, as identity knows them.
    public var userId: String

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(projectId: String, taskId: String, userId: String) {
        self.projectId = projectId
        self.taskId = taskId
        self.userId = userId
    }
}

extension AssignTask {
    public static let messageType = MessageType(
        context: "projects",
        name: "AssignTask",
        version: 1,
        dataSchema: "urn:tributary:schema:75a000b4f7ced23e"
    )

    /// The board that decides.
    public var address: EntityAddress {
        EntityAddress(context: "projects", entity: "board", validID: projectId)
    }
}

extension AssignTask: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.projectId = try members.string("projectId", .uuid)
        self.taskId = try members.string("taskId", .uuid)
        self.userId = try members.string("userId", .uuid)
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("projectId", projectId)
        writer.member("taskId", taskId)
        writer.member("userId", userId)
        writer.endObject()
    }

    private static let memberNames: [StaticString] = ["projectId", "taskId", "userId"]
}
