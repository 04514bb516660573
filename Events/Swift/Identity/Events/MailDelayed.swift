// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// The mail server has certainly not taken a mail, and it is tried again.
public struct MailDelayed: Message {
    /// The mail's id, derived from the event that it is sent because of, so that there is one mail whatever is read twice.
    public var mailId: String
    /// What a mail is about.
    public var kind: MailKind
    /// How often it has been tried, this time included.
    public var attempt: Int64
    /// When it is tried again.
    public var nextTryAt: Timestamp
    /// What the mail server said or did, in a few words or codes that name nobody.
    public var reason: String?

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(mailId: String, kind: MailKind, attempt: Int64, nextTryAt: Timestamp, reason: String? = nil) {
        self.mailId = mailId
        self.kind = kind
        self.attempt = attempt
        self.nextTryAt = nextTryAt
        self.reason = reason
    }
}

extension MailDelayed {
    public static let messageType = MessageType(
        context: "identity",
        name: "MailDelayed",
        version: 1,
        dataSchema: "urn:tributary:schema:01a90b1926dc94b8"
    )
    public var messageType: MessageType { Self.messageType }
}

extension MailDelayed: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.mailId = try members.string("mailId", IdentityRules.mailId)
        self.kind = try members.value("kind")
        self.attempt = try members.integer("attempt", in: 1...Int64.max)
        self.nextTryAt = try members.converted("nextTryAt", "an RFC 3339 date-time") { Timestamp($0) }
        self.reason = try members.optionalString("reason", IdentityRules.mailReason)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("mailId", mailId)
        writer.member("kind", kind)
        writer.member("attempt", attempt)
        writer.member("nextTryAt") { nextTryAt.append(to: &$0) }
        if let reason { writer.member("reason", reason) }
        writer.endObject()
    }
}
