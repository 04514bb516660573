// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Moves a task behind another, in its own column or in another one. Where the neighbour has left that column meanwhile, the task goes to
/// its end.
public struct MoveTask: Command {
    /// The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same.
    public var projectId: String
    /// The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same.
    public var taskId: String
    /// The column it is to stand in.
    public var toColumnId: String
    /// The task it is to stand behind; left out where it is to be the first.
    public var afterTaskId: String?

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(projectId: String, taskId: String, toColumnId: String, afterTaskId: String? = nil) {
        self.projectId = projectId
        self.taskId = taskId
        self.toColumnId = toColumnId
        self.afterTaskId = afterTaskId
    }
}

extension MoveTask {
    public static let messageType = MessageType(
        context: "projects",
        name: "MoveTask",
        version: 1,
        dataSchema: "urn:tributary:schema:86bc83c7c925a746"
    )

    /// The board that decides.
    public var address: EntityAddress {
        EntityAddress(context: "projects", entity: "board", validID: projectId)
    }
}

extension MoveTask: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.projectId = try members.string("projectId", .uuid)
        self.taskId = try members.string("taskId", .uuid)
        self.toColumnId = try members.string("toColumnId", .uuid)
        self.afterTaskId = try members.optionalString("afterTaskId", .uuid)
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("projectId", projectId)
        writer.member("taskId", taskId)
        writer.member("toColumnId", toColumnId)
        if let afterTaskId { writer.member("afterTaskId", afterTaskId) }
        writer.endObject()
    }

    private static let memberNames: [StaticString] = ["projectId", "taskId", "toColumnId", "afterTaskId"]
}
