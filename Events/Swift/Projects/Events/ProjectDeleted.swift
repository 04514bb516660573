// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// A project is no more.
public struct ProjectDeleted: Message {
    /// The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same.
    public var projectId: String
    /// Whose it was.
    public var userId: String
    /// The team that worked on it, if one did.
    public var teamId: String?

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(projectId: String, userId: String, teamId: String? = nil) {
        self.projectId = projectId
        self.userId = userId
        self.teamId = teamId
    }
}

extension ProjectDeleted {
    public static let messageType = MessageType(
        context: "projects",
        name: "ProjectDeleted",
        version: 1,
        dataSchema: "urn:tributary:schema:8f62959558427f47"
    )
    public var messageType: MessageType { Self.messageType }
}

extension ProjectDeleted: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.projectId = try members.string("projectId", .uuid)
        self.userId = try members.string("userId", .uuid)
        self.teamId = try members.optionalString("teamId", .uuid)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("projectId", projectId)
        writer.member("userId", userId)
        if let teamId { writer.member("teamId", teamId) }
        writer.endObject()
    }
}
