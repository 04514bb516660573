// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// A board has another column.
public struct ColumnAdded: Message {
    /// The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same.
    public var projectId: String
    /// The id of a column of a board. Those that are added get a UUIDv7 by whoever adds them; those that a board begins with derive from
    /// its own.
    public var columnId: String
    /// What the column is called, on a single line.
    public var title: String
    /// The column it stands behind; left out where it is the first.
    public var afterColumnId: String?
    /// The most tasks that may stand in the column.
    public var wipLimit: Int64?
    /// Whether what stands here is done.
    public var done: Bool

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(projectId: String, columnId: String, title: String, afterColumnId: String? = nil, wipLimit: Int64? = nil, done: Bool) {
        self.projectId = projectId
        self.columnId = columnId
        self.title = title
        self.afterColumnId = afterColumnId
        self.wipLimit = wipLimit
        self.done = done
    }
}

extension ColumnAdded {
    public static let messageType = MessageType(
        context: "projects",
        name: "ColumnAdded",
        version: 1,
        dataSchema: "urn:tributary:schema:1b372c992b851ab3"
    )
    public var messageType: MessageType { Self.messageType }
}

extension ColumnAdded: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.projectId = try members.string("projectId", .uuid)
        self.columnId = try members.string("columnId", .uuid)
        self.title = try members.string("title", ProjectsRules.columnTitle)
        self.afterColumnId = try members.optionalString("afterColumnId", .uuid)
        self.wipLimit = try members.optionalInteger("wipLimit", in: 1...10000)
        self.done = try members.boolean("done")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("projectId", projectId)
        writer.member("columnId", columnId)
        writer.member("title", title)
        if let afterColumnId { writer.member("afterColumnId", afterColumnId) }
        if let wipLimit { writer.member("wipLimit", wipLimit) }
        writer.member("done", done)
        writer.endObject()
    }
}
