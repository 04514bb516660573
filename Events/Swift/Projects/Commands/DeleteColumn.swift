// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Deletes a column. Refused while tasks stand in it, unless it is said where they go, in their order behind those that are there.
public struct DeleteColumn: Command {
    /// The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same.
    public var projectId: String
    /// The id of a column of a board. Those that are added get a UUIDv7 by whoever adds them; those that a board begins with derive from
    /// its own.
    public var columnId: String
    /// The column that takes the tasks; it must have room for all of them.
    public var moveTasksTo: String?

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(projectId: String, columnId: String, moveTasksTo: String? = nil) {
        self.projectId = projectId
        self.columnId = columnId
        self.moveTasksTo = moveTasksTo
    }
}

extension DeleteColumn {
    public static let messageType = MessageType(
        context: "projects",
        name: "DeleteColumn",
        version: 1,
        dataSchema: "urn:tributary:schema:37c65c2d6b26be40"
    )

    /// The board that decides.
    public var address: EntityAddress {
        EntityAddress(context: "projects", entity: "board", validID: projectId)
    }
}

extension DeleteColumn: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.projectId = try members.string("projectId", .uuid)
        self.columnId = try members.string("columnId", .uuid)
        self.moveTasksTo = try members.optionalString("moveTasksTo", .uuid)
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("projectId", projectId)
        writer.member("columnId", columnId)
        if let moveTasksTo { writer.member("moveTasksTo", moveTasksTo) }
        writer.endObject()
    }

    private static let memberNames: [StaticString] = ["projectId", "columnId", "moveTasksTo"]
}
