// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Somebody is no longer in a team.
public struct TeamMemberGone: Message {
    /// A team's id, as identity knows it.
    public var teamId: String
    /// The id of a person's place in a team, as identity knows it.
    public var membershipId: String
    /// A person's id, as identity knows them.
    public var userId: String
    /// The projects that the team works on.
    public var projectIds: [String]

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(teamId: String, membershipId: String, userId: String, projectIds: [String]) {
        self.teamId = teamId
        self.membershipId = membershipId
        self.userId = userId
        self.projectIds = projectIds
    }
}

extension TeamMemberGone {
    public static let messageType = MessageType(
        context: "projects",
        name: "TeamMemberGone",
        version: 1,
        dataSchema: "urn:tributary:schema:0556727a1ba3cdc1"
    )
    public var messageType: MessageType { Self.messageType }
}

extension TeamMemberGone: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.teamId = try members.string("teamId", .uuid)
        self.membershipId = try members.string("membershipId", .uuid)
        self.userId = try members.string("userId", .uuid)
        self.projectIds = try members.array("projectIds", count: 0...1000) { (element) throws(JSONError) in try element.string(.uuid) }
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("teamId", teamId)
        writer.member("membershipId", membershipId)
        writer.member("userId", userId)
        writer.member("projectIds", projectIds) { element, writer in writer.value(element) }
        writer.endObject()
    }
}
