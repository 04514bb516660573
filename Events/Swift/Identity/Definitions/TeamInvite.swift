// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// An open invite as the team's administrators see it.
public struct TeamInvite: Hashable, Sendable {
    /// The invite's id, a UUIDv7 made by whoever invites.
    public var inviteId: String
    /// An e-mail address. Two addresses that differ only in case are one and the same.
    public var email: String
    /// What a member may do. A viewer reads, a commenter comments, an editor edits, an administrator looks after the team itself.
    public var role: TeamRole
    /// Who invites, where it is a person.
    public var invitedBy: String?
    /// When the invite was sent, or sent again.
    public var sentAt: Timestamp
    /// From when on it can no longer be accepted.
    public var expiresAt: Timestamp

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(inviteId: String, email: String, role: TeamRole, invitedBy: String? = nil, sentAt: Timestamp, expiresAt: Timestamp) {
        self.inviteId = inviteId
        self.email = email
        self.role = role
        self.invitedBy = invitedBy
        self.sentAt = sentAt
        self.expiresAt = expiresAt
    }
}

extension TeamInvite: PersonalDataHolder {
    public static let personalMembers: [String: String] = ["email": "inviteId"]

    public var customMirror: Mirror {
        redactedMirror([
            ("inviteId", inviteId),
            ("email", email),
            ("role", role),
            ("invitedBy", invitedBy as Any),
            ("sentAt", sentAt),
            ("expiresAt", expiresAt)
        ])
    }
}

extension TeamInvite: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.inviteId = try members.string("inviteId", .uuid)
        self.email = try members.string("email", IdentityRules.email)
        self.role = try members.value("role")
        self.invitedBy = try members.optionalString("invitedBy", .uuid)
        self.sentAt = try members.converted("sentAt", "an RFC 3339 date-time") { Timestamp($0) }
        self.expiresAt = try members.converted("expiresAt", "an RFC 3339 date-time") { Timestamp($0) }
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("inviteId", inviteId)
        writer.member("email", email)
        writer.member("role", role)
        if let invitedBy { writer.member("invitedBy", invitedBy) }
        writer.member("sentAt") { sentAt.append(to: &$0) }
        writer.member("expiresAt") { expiresAt.append(to: &$0) }
        writer.endObject()
    }
}
