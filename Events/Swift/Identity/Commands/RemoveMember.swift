// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Takes a member out of a team.
public struct RemoveMember: Command {
    /// The team's id, a UUIDv7 made by whoever asks for the team.
    public var teamId: String
    /// The id of a person's place in a team, a UUIDv7 made by whoever asks for it. One who leaves and comes back has another.
    public var membershipId: String

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(teamId: String, membershipId: String) {
        self.teamId = teamId
        self.membershipId = membershipId
    }
}

extension RemoveMember {
    public static let messageType = MessageType(
        context: "identity",
        name: "RemoveMember",
        version: 1,
        dataSchema: "urn:tributary:schema:529a2f65f5e197ba"
    )

    /// The team that decides.
    public var address: EntityAddress {
        EntityAddress(context: "identity", entity: "team", validID: teamId)
    }
}

extension RemoveMember: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.teamId = try members.string("teamId", .uuid)
        self.membershipId = try members.string("membershipId", .uuid)
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("teamId", teamId)
        writer.member("membershipId", membershipId)
        writer.endObject()
    }

    private static let memberNames: [StaticString] = ["teamId", "membershipId"]
}
