// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Moves a column behind another, or to the front.
public struct MoveColumn: Command {
    /// The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same.
    public var projectId: String
    /// The id of a column of a board. Those that are added get a UUIDv7 by whoever adds them; those that a board begins with derive from
    /// its own.
    public var columnId: String
    /// The column it is to stand behind; left out where it is to be the first.
    public var afterColumnId: String?

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(projectId: String, columnId: String, afterColumnId: String? = nil) {
        self.projectId = projectId
        self.columnId = columnId
        self.afterColumnId = afterColumnId
    }
}

extension MoveColumn {
    public static let messageType = MessageType(
        context: "projects",
        name: "MoveColumn",
        version: 1,
        dataSchema: "urn:tributary:schema:10dc524367062d09"
    )

    /// The board that decides.
    public var address: EntityAddress {
        EntityAddress(context: "projects", entity: "board", validID: projectId)
    }
}

extension MoveColumn: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.projectId = try members.string("projectId", .uuid)
        self.columnId = try members.string("columnId", .uuid)
        self.afterColumnId = try members.optionalString("afterColumnId", .uuid)
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("projectId", projectId)
        writer.member("columnId", columnId)
        if let afterColumnId { writer.member("afterColumnId", afterColumnId) }
        writer.endObject()
    }

    private static let memberNames: [StaticString] = ["projectId", "columnId", "afterColumnId"]
}
