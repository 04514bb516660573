// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Turns an invite down, with the proof of its mail or with the verified address it was sent to.
public struct DeclineInvite: Command {
    /// The team's id, a UUIDv7 made by whoever asks for the team.
    public var teamId: String
    /// The invite's id, a UUIDv7 made by whoever invites.
    public var inviteId: String
    /// The SHA-256 of the token that a mail carried, in hexadecimal.
    public var proof: String?

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(teamId: String, inviteId: String, proof: String? = nil) {
        self.teamId = teamId
        self.inviteId = inviteId
        self.proof = proof
    }
}

extension DeclineInvite {
    public static let messageType = MessageType(
        context: "identity",
        name: "DeclineInvite",
        version: 1,
        dataSchema: "urn:tributary:schema:78f5b95f8931e485"
    )

    /// The team that decides.
    public var address: EntityAddress {
        EntityAddress(context: "identity", entity: "team", validID: teamId)
    }
}

extension DeclineInvite: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.teamId = try members.string("teamId", .uuid)
        self.inviteId = try members.string("inviteId", .uuid)
        self.proof = try members.optionalString("proof", IdentityRules.proof)
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("teamId", teamId)
        writer.member("inviteId", inviteId)
        if let proof { writer.member("proof", proof) }
        writer.endObject()
    }

    private static let memberNames: [StaticString] = ["teamId", "inviteId", "proof"]
}
