// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import JSON

/// A column of a board, and how full it is.
public struct BoardColumn: Hashable, Sendable {
    /// The id of a column of a board. Those that are added get a UUIDv7 by whoever adds them; those that a board begins with derive from
    /// its own.
    public var columnId: String
    /// What the column is called, on a single line.
    public var title: String
    /// The most tasks that may stand in the column.
    public var wipLimit: Int64?
    /// Whether what stands here is done.
    public var done: Bool
    /// How many tasks stand here.
    public var tasks: Int64

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(columnId: String, title: String, wipLimit: Int64? = nil, done: Bool, tasks: Int64) {
        self.columnId = columnId
        self.title = title
        self.wipLimit = wipLimit
        self.done = done
        self.tasks = tasks
    }
}

extension BoardColumn: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.columnId = try members.string("columnId", .uuid)
        self.title = try members.string("title", ProjectsRules.columnTitle)
        self.wipLimit = try members.optionalInteger("wipLimit", in: 1...10000)
        self.done = try members.boolean("done")
        self.tasks = try members.integer("tasks", in: 0...Int64.max)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("columnId", columnId)
        writer.member("title", title)
        if let wipLimit { writer.member("wipLimit", wipLimit) }
        writer.member("done", done)
        writer.member("tasks", tasks)
        writer.endObject()
    }
}
