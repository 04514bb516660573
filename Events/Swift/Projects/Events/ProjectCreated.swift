// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// There is a project, with a board whose columns are to be those four.
public struct ProjectCreated: Message {
    /// The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same.
    public var projectId: String
    /// What the project is called, on a single line.
    public var name: String
    /// What the keys of the project's tasks begin with, capital letters and digits.
    public var prefix: String
    /// What the project is about, in as many lines as it takes.
    public var description: String?
    /// Whose it is.
    public var userId: String
    /// The team that works on it, if one does.
    public var teamId: String?
    /// The columns it begins with, To Do, In Progress, Review and Done.
    public var columnOrder: [String]

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(
        projectId: String,
        name: String,
        prefix: String,
        description: String? = nil,
        userId: String,
        teamId: String? = nil,
        columnOrder: [String]
    ) {
        self.projectId = projectId
        self.name = name
        self.prefix = prefix
        self.description = description
        self.userId = userId
        self.teamId = teamId
        self.columnOrder = columnOrder
    }
}

extension ProjectCreated {
    public static let messageType = MessageType(
        context: "projects",
        name: "ProjectCreated",
        version: 1,
        dataSchema: "urn:tributary:schema:8109def2539bcd24"
    )
    public var messageType: MessageType { Self.messageType }
}

extension ProjectCreated: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.projectId = try members.string("projectId", .uuid)
        self.name = try members.string("name", ProjectsRules.projectName)
        self.prefix = try members.string("prefix", ProjectsRules.prefix)
        self.description = try members.optionalString("description", ProjectsRules.projectDescription)
        self.userId = try members.string("userId", .uuid)
        self.teamId = try members.optionalString("teamId", .uuid)
        self.columnOrder = try members.array("columnOrder", count: 0...50) { (element) throws(JSONError) in try element.string(.uuid) }
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("projectId", projectId)
        writer.member("name", name)
        writer.member("prefix", prefix)
        if let description { writer.member("description", description) }
        writer.member("userId", userId)
        if let teamId { writer.member("teamId", teamId) }
        writer.member("columnOrder", columnOrder) { element, writer in writer.value(element) }
        writer.endObject()
    }
}
