// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Invites whoever reads the mail of an address into a team.
public struct InviteMember: Command {
    /// The team's id, a UUIDv7 made by whoever asks for the team.
    public var teamId: String
    /// The invite's id, a UUIDv7 made by whoever invites.
    public var inviteId: String
    /// An e-mail address. Two addresses that differ only in case are one and the same.
    public var email: String
    /// What the person will be; an editor where nothing is said.
    public var role: TeamRole?

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(teamId: String, inviteId: String, email: String, role: TeamRole? = nil) {
        self.teamId = teamId
        self.inviteId = inviteId
        self.email = email
        self.role = role
    }
}

extension InviteMember {
    public static let messageType = MessageType(
        context: "identity",
        name: "InviteMember",
        version: 1,
        dataSchema: "urn:tributary:schema:af0046f6284b5d9d"
    )

    /// The team that decides.
    public var address: EntityAddress {
        EntityAddress(context: "identity", entity: "team", validID: teamId)
    }
}

extension InviteMember: PersonalDataHolder {
    public static let personalMembers: [String: String] = ["email": "inviteId"]

    public var customMirror: Mirror {
        redactedMirror([("teamId", teamId), ("inviteId", inviteId), ("email", email), ("role", role as Any)])
    }
}

extension InviteMember: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.teamId = try members.string("teamId", .uuid)
        self.inviteId = try members.string("inviteId", .uuid)
        self.email = try members.string("email", IdentityRules.email)
        self.role = try members.optionalValue("role")
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("teamId", teamId)
        writer.member("inviteId", inviteId)
        writer.member("email", email)
        if let role { writer.member("role", role) }
        writer.endObject()
    }

    private static let memberNames: [StaticString] = ["teamId", "inviteId", "email", "role"]
}
