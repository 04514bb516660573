// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Joins a team by an invite, with the proof of its mail or with the verified address it was sent to.
public struct AcceptInvite: Command {
    /// The team's id, a UUIDv7 made by whoever asks for the team.
    public var teamId: String
    /// The invite's id, a UUIDv7 made by whoever invites.
    public var inviteId: String
    /// The id of a person's place in a team, a UUIDv7 made by whoever asks for it. One who leaves and comes back has another.
    public var membershipId: String
    /// The SHA-256 of the token that a mail carried, in hexadecimal.
    public var proof: String?
    /// For whom the operator asks. A person asks for themselves and may leave it out.
    public var userId: String?

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(teamId: String, inviteId: String, membershipId: String, proof: String? = nil, userId: String? = nil) {
        self.teamId = teamId
        self.inviteId = inviteId
        self.membershipId = membershipId
        self.proof = proof
        self.userId = userId
    }
}

extension AcceptInvite {
    public static let messageType = MessageType(
        context: "identity",
        name: "AcceptInvite",
        version: 1,
        dataSchema: "urn:tributary:schema:574ca90632edac79"
    )

    /// The team that decides.
    public var address: EntityAddress {
        EntityAddress(context: "identity", entity: "team", validID: teamId)
    }
}

extension AcceptInvite: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.teamId = try members.string("teamId", .uuid)
        self.inviteId = try members.string("inviteId", .uuid)
        self.membershipId = try members.string("membershipId", .uuid)
        self.proof = try members.optionalString("proof", IdentityRules.proof)
        self.userId = try members.optionalString("userId", .uuid)
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("teamId", teamId)
        writer.member("inviteId", inviteId)
        writer.member("membershipId", membershipId)
        if let proof { writer.member("proof", proof) }
        if let userId { writer.member("userId", userId) }
        writer.endObject()
    }

    private static let memberNames: [StaticString] = ["teamId", "inviteId", "membershipId", "proof", "userId"]
}
