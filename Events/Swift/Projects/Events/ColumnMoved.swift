// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// A column stands somewhere else.
public struct ColumnMoved: Message {
    /// The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same.
    public var projectId: String
    /// The id of a column of a board. Those that are added get a UUIDv7 by whoever adds them; those that a board begins with derive from
    /// its own.
    public var columnId: String
    /// The column it stands behind; left out where it is the first.
    public var afterColumnId: String?

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(projectId: String, columnId: String, afterColumnId: String? = nil) {
        self.projectId = projectId
        self.columnId = columnId
        self.afterColumnId = afterColumnId
    }
}

extension ColumnMoved {
    public static let messageType = MessageType(
        context: "projects",
        name: "ColumnMoved",
        version: 1,
        dataSchema: "urn:tributary:schema:04f4a7b837be3a5a"
    )
    public var messageType: MessageType { Self.messageType }
}

extension ColumnMoved: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.projectId = try members.string("projectId", .uuid)
        self.columnId = try members.string("columnId", .uuid)
        self.afterColumnId = try members.optionalString("afterColumnId", .uuid)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("projectId", projectId)
        writer.member("columnId", columnId)
        if let afterColumnId { writer.member("afterColumnId", afterColumnId) }
        writer.endObject()
    }
}
