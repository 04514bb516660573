// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Founds a team. Who founds it is its owner and its first administrator.
public struct CreateTeam: Command {
    /// The team's id, a UUIDv7 made by whoever asks for the team.
    public var teamId: String
    /// What the team is called, on a single line.
    public var name: String
    /// The id of a person's place in a team, a UUIDv7 made by whoever asks for it. One who leaves and comes back has another.
    public var membershipId: String
    /// For whom the operator asks. A person asks for themselves and may leave it out.
    public var userId: String?

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(teamId: String, name: String, membershipId: String, userId: String? = nil) {
        self.teamId = teamId
        self.name = name
        self.membershipId = membershipId
        self.userId = userId
    }
}

extension CreateTeam {
    public static let messageType = MessageType(
        context: "identity",
        name: "CreateTeam",
        version: 1,
        dataSchema: "urn:tributary:schema:fb90921a91eec576"
    )

    /// The team that decides.
    public var address: EntityAddress {
        EntityAddress(context: "identity", entity: "team", validID: teamId)
    }
}

extension CreateTeam: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.teamId = try members.string("teamId", .uuid)
        self.name = try members.string("name", IdentityRules.teamName)
        self.membershipId = try members.string("membershipId", .uuid)
        self.userId = try members.optionalString("userId", .uuid)
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("teamId", teamId)
        writer.member("name", name)
        writer.member("membershipId", membershipId)
        if let userId { writer.member("userId", userId) }
        writer.endObject()
    }

    private static let memberNames: [StaticString] = ["teamId", "name", "membershipId", "userId"]
}
