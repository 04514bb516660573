// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// A team works on a project no more.
public struct TeamProjectUnlinked: Message {
    /// A team's id, as identity knows it.
    public var teamId: String
    /// The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same.
    public var projectId: String

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(teamId: String, projectId: String) {
        self.teamId = teamId
        self.projectId = projectId
    }
}

extension TeamProjectUnlinked {
    public static let messageType = MessageType(
        context: "projects",
        name: "TeamProjectUnlinked",
        version: 1,
        dataSchema: "urn:tributary:schema:4c18fb06f806e941"
    )
    public var messageType: MessageType { Self.messageType }
}

extension TeamProjectUnlinked: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.teamId = try members.string("teamId", .uuid)
        self.projectId = try members.string("projectId", .uuid)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("teamId", teamId)
        writer.member("projectId", projectId)
        writer.endObject()
    }
}
