// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// What a team knows of a member may no longer hold, because the person's profile has changed or the account is closed. Stands in the
/// stream of the entity `memberships`, whose id is the person's.
public struct MembershipOutdated: Message {
    /// The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same request.
    public var userId: String
    /// The team's id, a UUIDv7 made by whoever asks for the team.
    public var teamId: String
    /// The id of a person's place in a team, a UUIDv7 made by whoever asks for it. One who leaves and comes back has another.
    public var membershipId: String

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(userId: String, teamId: String, membershipId: String) {
        self.userId = userId
        self.teamId = teamId
        self.membershipId = membershipId
    }
}

extension MembershipOutdated {
    public static let messageType = MessageType(
        context: "identity",
        name: "MembershipOutdated",
        version: 1,
        dataSchema: "urn:tributary:schema:305002b092dc769d"
    )
    public var messageType: MessageType { Self.messageType }
}

extension MembershipOutdated: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.userId = try members.string("userId", .uuid)
        self.teamId = try members.string("teamId", .uuid)
        self.membershipId = try members.string("membershipId", .uuid)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("userId", userId)
        writer.member("teamId", teamId)
        writer.member("membershipId", membershipId)
        writer.endObject()
    }
}
