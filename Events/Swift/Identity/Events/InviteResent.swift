// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// An invite is sent once more and holds longer.
public struct InviteResent: Message {
    /// The invite's id, a UUIDv7 made by whoever invites.
    public var inviteId: String
    /// The team's id, a UUIDv7 made by whoever asks for the team.
    public var teamId: String
    /// What the team is called, on a single line.
    public var teamName: String
    /// An e-mail address. Two addresses that differ only in case are one and the same.
    public var email: String
    /// The SHA-256 of an e-mail address in lower case, in hexadecimal. The address can be told from it only by who knows it already.
    public var emailId: String
    /// What a member may do. A viewer reads, a commenter comments, an editor edits, an administrator looks after the team itself.
    public var role: TeamRole
    /// From when on the invite can no longer be accepted.
    public var expiresAt: Timestamp
    /// Who invites; absent where the operator does.
    public var invitedBy: String?
    /// What the person who invites was called then.
    public var inviterName: String?

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(
        inviteId: String,
        teamId: String,
        teamName: String,
        email: String,
        emailId: String,
        role: TeamRole,
        expiresAt: Timestamp,
        invitedBy: String? = nil,
        inviterName: String? = nil
    ) {
        self.inviteId = inviteId
        self.teamId = teamId
        self.teamName = teamName
        self.email = email
        self.emailId = emailId
        self.role = role
        self.expiresAt = expiresAt
        self.invitedBy = invitedBy
        self.inviterName = inviterName
    }
}

extension InviteResent {
    public static let messageType = MessageType(
        context: "identity",
        name: "InviteResent",
        version: 1,
        dataSchema: "urn:tributary:schema:de91cf7b2f77b923"
    )
    public var messageType: MessageType { Self.messageType }
}

extension InviteResent: PersonalDataHolder {
    public static let personalMembers: [String: String] = ["email": "inviteId", "inviterName": "inviteId"]

    public var customMirror: Mirror {
        redactedMirror([
            ("inviteId", inviteId),
            ("teamId", teamId),
            ("teamName", teamName),
            ("email", email),
            ("emailId", emailId),
            ("role", role),
            ("expiresAt", expiresAt),
            ("invitedBy", invitedBy as Any),
            ("inviterName", inviterName as Any)
        ])
    }
}

extension InviteResent: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.inviteId = try members.string("inviteId", .uuid)
        self.teamId = try members.string("teamId", .uuid)
        self.teamName = try members.string("teamName", IdentityRules.teamName)
        self.email = try members.string("email", IdentityRules.email)
        self.emailId = try members.string("emailId", IdentityRules.emailId)
        self.role = try members.value("role")
        self.expiresAt = try members.converted("expiresAt", "an RFC 3339 date-time") { Timestamp($0) }
        self.invitedBy = try members.optionalString("invitedBy", .uuid)
        self.inviterName = try members.optionalString("inviterName", IdentityRules.inviterName)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("inviteId", inviteId)
        writer.member("teamId", teamId)
        writer.member("teamName", teamName)
        writer.member("email", email)
        writer.member("emailId", emailId)
        writer.member("role", role)
        writer.member("expiresAt") { expiresAt.append(to: &$0) }
        if let invitedBy { writer.member("invitedBy", invitedBy) }
        if let inviterName { writer.member("inviterName", inviterName) }
        writer.endObject()
    }
}
