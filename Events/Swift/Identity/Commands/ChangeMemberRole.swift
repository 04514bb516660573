// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Gives a member another role.
public struct ChangeMemberRole: Command {
    /// The team's id, a UUIDv7 made by whoever asks for the team.
    public var teamId: String
    /// The id of a person's place in a team, a UUIDv7 made by whoever asks for it. One who leaves and comes back has another.
    public var membershipId: String
    /// What a member may do. A viewer reads, a commenter comments, an editor edits, an administrator looks after the team itself.
    public var role: TeamRole

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(teamId: String, membershipId: String, role: TeamRole) {
        self.teamId = teamId
        self.membershipId = membershipId
        self.role = role
    }
}

extension ChangeMemberRole {
    public static let messageType = MessageType(
        context: "identity",
        name: "ChangeMemberRole",
        version: 1,
        dataSchema: "urn:tributary:schema:a4f96e41ff2c5d5e"
    )

    /// The team that decides.
    public var address: EntityAddress {
        EntityAddress(context: "identity", entity: "team", validID: teamId)
    }
}

extension ChangeMemberRole: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.teamId = try members.string("teamId", .uuid)
        self.membershipId = try members.string("membershipId", .uuid)
        self.role = try members.value("role")
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("teamId", teamId)
        writer.member("membershipId", membershipId)
        writer.member("role", role)
        writer.endObject()
    }

    private static let memberNames: [StaticString] = ["teamId", "membershipId", "role"]
}
