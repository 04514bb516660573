// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Begins a project, with a board of four columns. It is its maker's, and a team's where one is named that the maker administers.
public struct CreateProject: Command {
    /// The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same.
    public var projectId: String
    /// What the project is called, on a single line.
    public var name: String
    /// What the keys of its tasks begin with, for good. Made from the name where it is left out.
    public var prefix: String?
    /// What the project is about, in as many lines as it takes.
    public var description: String?
    /// The team that is to work on it.
    public var teamId: String?

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(projectId: String, name: String, prefix: String? = nil, description: String? = nil, teamId: String? = nil) {
        self.projectId = projectId
        self.name = name
        self.prefix = prefix
        self.description = description
        self.teamId = teamId
    }
}

extension CreateProject {
    public static let messageType = MessageType(
        context: "projects",
        name: "CreateProject",
        version: 1,
        dataSchema: "urn:tributary:schema:85cf81abccfe0ffd"
    )

    /// The project that decides.
    public var address: EntityAddress {
        EntityAddress(context: "projects", entity: "project", validID: projectId)
    }
}

extension CreateProject: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.projectId = try members.string("projectId", .uuid)
        self.name = try members.string("name", ProjectsRules.projectName)
        self.prefix = try members.optionalString("prefix", ProjectsRules.prefix)
        self.description = try members.optionalString("description", ProjectsRules.projectDescription)
        self.teamId = try members.optionalString("teamId", .uuid)
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("projectId", projectId)
        writer.member("name", name)
        if let prefix { writer.member("prefix", prefix) }
        if let description { writer.member("description", description) }
        if let teamId { writer.member("teamId", teamId) }
        writer.endObject()
    }

    private static let memberNames: [StaticString] = ["projectId", "name", "prefix", "description", "teamId"]
}
