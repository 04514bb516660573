// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// A team works on a project, and these are its members then.
public struct TeamProjectLinked: Message {
    /// A team's id, as identity knows it.
    public var teamId: String
    /// The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same.
    public var projectId: String
    /// Who is in the team, the longest-standing first.
    public var members: [ProjectMember]

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(teamId: String, projectId: String, members: [ProjectMember]) {
        self.teamId = teamId
        self.projectId = projectId
        self.members = members
    }
}

extension TeamProjectLinked {
    public static let messageType = MessageType(
        context: "projects",
        name: "TeamProjectLinked",
        version: 1,
        dataSchema: "urn:tributary:schema:bde55673a6e7b3b7"
    )
    public var messageType: MessageType { Self.messageType }
}

extension TeamProjectLinked: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.teamId = try members.string("teamId", .uuid)
        self.projectId = try members.string("projectId", .uuid)
        self.members = try members.array("members", count: 0...1000) { (element) throws(JSONError) in try ProjectMember(json: element) }
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("teamId", teamId)
        writer.member("projectId", projectId)
        writer.member("members", members) { element, writer in writer.value(element) }
        writer.endObject()
    }
}
