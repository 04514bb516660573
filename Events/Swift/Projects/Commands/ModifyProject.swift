// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Changes what a project says of itself. What is left out stays; an empty description is removed. At least one must be given.
public struct ModifyProject: Command {
    /// The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same.
    public var projectId: String
    /// What the project is called, on a single line.
    public var name: String?
    /// What the project is about, in as many lines as it takes.
    public var description: String?
    /// Whether everybody who is signed in may read it.
    public var `public`: Bool?

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(projectId: String, name: String? = nil, description: String? = nil, public: Bool? = nil) {
        self.projectId = projectId
        self.name = name
        self.description = description
        self.public = `public`
    }
}

extension ModifyProject {
    public static let messageType = MessageType(
        context: "projects",
        name: "ModifyProject",
        version: 1,
        dataSchema: "urn:tributary:schema:b8aec9fd19720cf7"
    )

    /// The project that decides.
    public var address: EntityAddress {
        EntityAddress(context: "projects", entity: "project", validID: projectId)
    }
}

extension ModifyProject: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.projectId = try members.string("projectId", .uuid)
        self.name = try members.optionalString("name", ProjectsRules.projectName)
        self.description = try members.optionalString("description", ProjectsRules.projectDescription)
        self.public = try members.optionalBoolean("public")
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("projectId", projectId)
        if let name { writer.member("name", name) }
        if let description { writer.member("description", description) }
        if let `public` { writer.member("public", `public`) }
        writer.endObject()
    }

    private static let memberNames: [StaticString] = ["projectId", "name", "description", "public"]
}
