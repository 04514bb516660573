// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Tasks of a column have other order keys, and stand in the same order as before.
public struct ColumnRebalanced: Message {
    /// The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same.
    public var projectId: String
    /// The id of a column of a board. Those that are added get a UUIDv7 by whoever adds them; those that a board begins with derive from
    /// its own.
    public var columnId: String
    /// The tasks whose keys are others, in their order.
    public var orderKeys: [TaskPlace]

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(projectId: String, columnId: String, orderKeys: [TaskPlace]) {
        self.projectId = projectId
        self.columnId = columnId
        self.orderKeys = orderKeys
    }
}

extension ColumnRebalanced {
    public static let messageType = MessageType(
        context: "projects",
        name: "ColumnRebalanced",
        version: 1,
        dataSchema: "urn:tributary:schema:6e82136021da9fd5"
    )
    public var messageType: MessageType { Self.messageType }
}

extension ColumnRebalanced: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.projectId = try members.string("projectId", .uuid)
        self.columnId = try members.string("columnId", .uuid)
        self.orderKeys = try members.array("orderKeys", count: 0...10000) { (element) throws(JSONError) in try TaskPlace(json: element) }
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("projectId", projectId)
        writer.member("columnId", columnId)
        writer.member("orderKeys", orderKeys) { element, writer in writer.value(element) }
        writer.endObject()
    }
}
