// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Takes a task into the sprint that is under way.
public struct AddTaskToSprint: Command {
    /// The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same.
    public var projectId: String
    /// The sprint's id, a UUIDv7 made by whoever starts it.
    public var sprintId: String
    /// The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same.
    public var taskId: String

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(projectId: String, sprintId: String, taskId: String) {
        self.projectId = projectId
        self.sprintId = sprintId
        self.taskId = taskId
    }
}

extension AddTaskToSprint {
    public static let messageType = MessageType(
        context: "projects",
        name: "AddTaskToSprint",
        version: 1,
        dataSchema: "urn:tributary:schema:91e876c4b0a4407b"
    )

    /// The board that decides.
    public var address: EntityAddress {
        EntityAddress(context: "projects", entity: "board", validID: projectId)
    }
}

extension AddTaskToSprint: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.projectId = try members.string("projectId", .uuid)
        self.sprintId = try members.string("sprintId", .uuid)
        self.taskId = try members.string("taskId", .uuid)
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("projectId", projectId)
        writer.member("sprintId", sprintId)
        writer.member("taskId", taskId)
        writer.endObject()
    }

    private static let memberNames: [StaticString] = ["projectId", "sprintId", "taskId"]
}
