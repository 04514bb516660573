// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// A column is no more. Nothing stood in it.
public struct ColumnDeleted: Message {
    /// The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same.
    public var projectId: String
    /// The id of a column of a board. Those that are added get a UUIDv7 by whoever adds them; those that a board begins with derive from
    /// its own.
    public var columnId: String

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(projectId: String, columnId: String) {
        self.projectId = projectId
        self.columnId = columnId
    }
}

extension ColumnDeleted {
    public static let messageType = MessageType(
        context: "projects",
        name: "ColumnDeleted",
        version: 1,
        dataSchema: "urn:tributary:schema:b2c986e53e24694e"
    )
    public var messageType: MessageType { Self.messageType }
}

extension ColumnDeleted: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.projectId = try members.string("projectId", .uuid)
        self.columnId = try members.string("columnId", .uuid)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("projectId", projectId)
        writer.member("columnId", columnId)
        writer.endObject()
    }
}
