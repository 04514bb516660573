// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// No team works on a project any more.
public struct ProjectTeamUnassigned: Message {
    /// The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same.
    public var projectId: String
    /// The team that did.
    public var teamId: String

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(projectId: String, teamId: String) {
        self.projectId = projectId
        self.teamId = teamId
    }
}

extension ProjectTeamUnassigned {
    public static let messageType = MessageType(
        context: "projects",
        name: "ProjectTeamUnassigned",
        version: 1,
        dataSchema: "urn:tributary:schema:8037ba89181b3b44"
    )
    public var messageType: MessageType { Self.messageType }
}

extension ProjectTeamUnassigned: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.projectId = try members.string("projectId", .uuid)
        self.teamId = try members.string("teamId", .uuid)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("projectId", projectId)
        writer.member("teamId", teamId)
        writer.endObject()
    }
}
