// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// A mail is about to be sent. What is not followed by another event of the mail may or may not have been sent, and is not sent again.
public struct MailStarted: Message {
    /// The mail's id, derived from the event that it is sent because of, so that there is one mail whatever is read twice.
    public var mailId: String
    /// What a mail is about.
    public var kind: MailKind
    /// How often it has been tried, this time included.
    public var attempt: Int64
    /// Who tries, a random name. Of two who try at the same moment the other one finds this and leaves it.
    public var sender: String
    /// Whom it is about; the invite's id where it is for somebody of whom only an address is known.
    public var userId: String
    /// Where it goes to, where that is not simply the person's address.
    public var email: String?
    /// The team that an invite is for.
    public var teamId: String?
    /// The invite.
    public var inviteId: String?
    /// Until when the mail's link can be used.
    public var expiresAt: Timestamp?
    /// After this moment it is not tried any more.
    public var giveUpAt: Timestamp

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(
        mailId: String,
        kind: MailKind,
        attempt: Int64,
        sender: String,
        userId: String,
        email: String? = nil,
        teamId: String? = nil,
        inviteId: String? = nil,
        expiresAt: Timestamp? = nil,
        giveUpAt: Timestamp
    ) {
        self.mailId = mailId
        self.kind = kind
        self.attempt = attempt
        self.sender = sender
        self.userId = userId
        self.email = email
        self.teamId = teamId
        self.inviteId = inviteId
        self.expiresAt = expiresAt
        self.giveUpAt = giveUpAt
    }
}

extension MailStarted {
    public static let messageType = MessageType(
        context: "identity",
        name: "MailStarted",
        version: 1,
        dataSchema: "urn:tributary:schema:11e669259dd27b46"
    )
    public var messageType: MessageType { Self.messageType }
}

extension MailStarted: PersonalDataHolder {
    public static let personalMembers: [String: String] = ["email": "userId"]

    public var customMirror: Mirror {
        redactedMirror([
            ("mailId", mailId),
            ("kind", kind),
            ("attempt", attempt),
            ("sender", sender),
            ("userId", userId),
            ("email", email as Any),
            ("teamId", teamId as Any),
            ("inviteId", inviteId as Any),
            ("expiresAt", expiresAt as Any),
            ("giveUpAt", giveUpAt)
        ])
    }
}

extension MailStarted: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.mailId = try members.string("mailId", IdentityRules.mailId)
        self.kind = try members.value("kind")
        self.attempt = try members.integer("attempt", in: 1...Int64.max)
        self.sender = try members.string("sender", Self.senderRules)
        self.userId = try members.string("userId", .uuid)
        self.email = try members.optionalString("email", IdentityRules.email)
        self.teamId = try members.optionalString("teamId", .uuid)
        self.inviteId = try members.optionalString("inviteId", .uuid)
        self.expiresAt = try members.optionalConverted("expiresAt", "an RFC 3339 date-time") { Timestamp($0) }
        self.giveUpAt = try members.converted("giveUpAt", "an RFC 3339 date-time") { Timestamp($0) }
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("mailId", mailId)
        writer.member("kind", kind)
        writer.member("attempt", attempt)
        writer.member("sender", sender)
        writer.member("userId", userId)
        if let email { writer.member("email", email) }
        if let teamId { writer.member("teamId", teamId) }
        if let inviteId { writer.member("inviteId", inviteId) }
        if let expiresAt { writer.member("expiresAt") { expiresAt.append(to: &$0) } }
        writer.member("giveUpAt") { giveUpAt.append(to: &$0) }
        writer.endObject()
    }

    private static let senderRules = JSONStringRules(maxLength: 64)
}
