// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// A team works on a project.
public struct ProjectTeamAssigned: Message {
    /// The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same.
    public var projectId: String
    /// A team's id, as identity knows it.
    public var teamId: String
    /// The team that did before, if one did.
    public var previousTeamId: String?

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(projectId: String, teamId: String, previousTeamId: String? = nil) {
        self.projectId = projectId
        self.teamId = teamId
        self.previousTeamId = previousTeamId
    }
}

extension ProjectTeamAssigned {
    public static let messageType = MessageType(
        context: "projects",
        name: "ProjectTeamAssigned",
        version: 1,
        dataSchema: "urn:tributary:schema:283517265d3beeb9"
    )
    public var messageType: MessageType { Self.messageType }
}

extension ProjectTeamAssigned: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.projectId = try members.string("projectId", .uuid)
        self.teamId = try members.string("teamId", .uuid)
        self.previousTeamId = try members.optionalString("previousTeamId", .uuid)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("projectId", projectId)
        writer.member("teamId", teamId)
        if let previousTeamId { writer.member("previousTeamId", previousTeamId) }
        writer.endObject()
    }
}
