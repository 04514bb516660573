// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// An open invite as the invited person sees it.
public struct UserInvite: Hashable, Sendable {
    /// The invite's id, a UUIDv7 made by whoever invites.
    public var inviteId: String
    /// The team's id, a UUIDv7 made by whoever asks for the team.
    public var teamId: String
    /// What the team is called, on a single line.
    public var teamName: String
    /// What a member may do. A viewer reads, a commenter comments, an editor edits, an administrator looks after the team itself.
    public var role: TeamRole
    /// What the person who invites was called then.
    public var inviterName: String?
    /// When the invite was sent, or sent again.
    public var sentAt: Timestamp
    /// From when on it can no longer be accepted.
    public var expiresAt: Timestamp

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(
        inviteId: String,
        teamId: String,
        teamName: String,
        role: TeamRole,
        inviterName: String? = nil,
        sentAt: Timestamp,
        expiresAt: Timestamp
    ) {
        self.inviteId = inviteId
        self.teamId = teamId
        self.teamName = teamName
        self.role = role
        self.inviterName = inviterName
        self.sentAt = sentAt
        self.expiresAt = expiresAt
    }
}

extension UserInvite: PersonalDataHolder {
    public static let personalMembers: [String: String] = ["inviterName": "inviteId"]

    public var customMirror: Mirror {
        redactedMirror([
            ("inviteId", inviteId),
            ("teamId", teamId),
            ("teamName", teamName),
            ("role", role),
            ("inviterName", inviterName as Any),
            ("sentAt", sentAt),
            ("expiresAt", expiresAt)
        ])
    }
}

extension UserInvite: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.inviteId = try members.string("inviteId", .uuid)
        self.teamId = try members.string("teamId", .uuid)
        self.teamName = try members.string("teamName", IdentityRules.teamName)
        self.role = try members.value("role")
        self.inviterName = try members.optionalString("inviterName", IdentityRules.inviterName)
        self.sentAt = try members.converted("sentAt", "an RFC 3339 date-time") { Timestamp($0) }
        self.expiresAt = try members.converted("expiresAt", "an RFC 3339 date-time") { Timestamp($0) }
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("inviteId", inviteId)
        writer.member("teamId", teamId)
        writer.member("teamName", teamName)
        writer.member("role", role)
        if let inviterName { writer.member("inviterName", inviterName) }
        writer.member("sentAt") { sentAt.append(to: &$0) }
        writer.member("expiresAt") { expiresAt.append(to: &$0) }
        writer.endObject()
    }
}
