// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// A column of a cumulative flow diagram. One that was deleted stays in it.
public struct FlowColumn: Hashable, Sendable {
    /// The id of a column of a board. Those that are added get a UUIDv7 by whoever adds them; those that a board begins with derive from
    /// its own.
    public var columnId: String
    /// What the column is called, on a single line.
    public var title: String
    /// Whether what stands here is done.
    public var done: Bool
    /// When it was deleted, if it was.
    public var deletedAt: Timestamp?

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(columnId: String, title: String, done: Bool, deletedAt: Timestamp? = nil) {
        self.columnId = columnId
        self.title = title
        self.done = done
        self.deletedAt = deletedAt
    }
}

extension FlowColumn: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.columnId = try members.string("columnId", .uuid)
        self.title = try members.string("title", ProjectsRules.columnTitle)
        self.done = try members.boolean("done")
        self.deletedAt = try members.optionalConverted("deletedAt", "an RFC 3339 date-time") { Timestamp($0) }
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("columnId", columnId)
        writer.member("title", title)
        writer.member("done", done)
        if let deletedAt { writer.member("deletedAt") { deletedAt.append(to: &$0) } }
        writer.endObject()
    }
}
