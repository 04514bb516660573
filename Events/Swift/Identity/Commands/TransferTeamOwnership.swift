// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Makes a member the owner of the team, and an administrator where they were none. The owner may.
public struct TransferTeamOwnership: Command {
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

extension TransferTeamOwnership {
    public static let messageType = MessageType(
        context: "identity",
        name: "TransferTeamOwnership",
        version: 1,
        dataSchema: "urn:tributary:schema:529a2f65f5e197ba"
    )

    /// The team that decides.
    public var address: EntityAddress {
        EntityAddress(context: "identity", entity: "team", validID: teamId)
    }
}

extension TransferTeamOwnership: JSONRepresentable {
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
