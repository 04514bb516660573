// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// A member has another role.
public struct MembershipUpdated: Message {
    /// The id of a person's place in a team, a UUIDv7 made by whoever asks for it. One who leaves and comes back has another.
    public var membershipId: String
    /// The team's id, a UUIDv7 made by whoever asks for the team.
    public var teamId: String
    /// The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same request.
    public var userId: String
    /// What a member may do. A viewer reads, a commenter comments, an editor edits, an administrator looks after the team itself.
    public var role: TeamRole

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(membershipId: String, teamId: String, userId: String, role: TeamRole) {
        self.membershipId = membershipId
        self.teamId = teamId
        self.userId = userId
        self.role = role
    }
}

extension MembershipUpdated {
    public static let messageType = MessageType(
        context: "identity",
        name: "MembershipUpdated",
        version: 1,
        dataSchema: "urn:tributary:schema:ea71b451138fd9eb"
    )
    public var messageType: MessageType { Self.messageType }
}

extension MembershipUpdated: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.membershipId = try members.string("membershipId", .uuid)
        self.teamId = try members.string("teamId", .uuid)
        self.userId = try members.string("userId", .uuid)
        self.role = try members.value("role")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("membershipId", membershipId)
        writer.member("teamId", teamId)
        writer.member("userId", userId)
        writer.member("role", role)
        writer.endObject()
    }
}
