// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Changes a column. What is left out stays. Whether it counts as done can be changed while it is empty. At least one must be given.
public struct ModifyColumn: Command {
    /// The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same.
    public var projectId: String
    /// The id of a column of a board. Those that are added get a UUIDv7 by whoever adds them; those that a board begins with derive from
    /// its own.
    public var columnId: String
    /// What the column is called, on a single line.
    public var title: String?
    /// The most tasks that may stand in the column; 0 means that there is no limit any more.
    public var wipLimit: Int64?
    /// Whether what stands here is done.
    public var done: Bool?

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(projectId: String, columnId: String, title: String? = nil, wipLimit: Int64? = nil, done: Bool? = nil) {
        self.projectId = projectId
        self.columnId = columnId
        self.title = title
        self.wipLimit = wipLimit
        self.done = done
    }
}

extension ModifyColumn {
    public static let messageType = MessageType(
        context: "projects",
        name: "ModifyColumn",
        version: 1,
        dataSchema: "urn:tributary:schema:ab5b68e9738f49c0"
    )

    /// The board that decides.
    public var address: EntityAddress {
        EntityAddress(context: "projects", entity: "board", validID: projectId)
    }
}

extension ModifyColumn: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.projectId = try members.string("projectId", .uuid)
        self.columnId = try members.string("columnId", .uuid)
        self.title = try members.optionalString("title", ProjectsRules.columnTitle)
        self.wipLimit = try members.optionalInteger("wipLimit", in: 0...10000)
        self.done = try members.optionalBoolean("done")
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("projectId", projectId)
        writer.member("columnId", columnId)
        if let title { writer.member("title", title) }
        if let wipLimit { writer.member("wipLimit", wipLimit) }
        if let done { writer.member("done", done) }
        writer.endObject()
    }

    private static let memberNames: [StaticString] = ["projectId", "columnId", "title", "wipLimit", "done"]
}
