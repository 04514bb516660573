// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// A mail is not sent any more.
public struct MailFailed: Message {
    /// The mail's id, derived from the event that it is sent because of, so that there is one mail whatever is read twice.
    public var mailId: String
    /// What a mail is about.
    public var kind: MailKind
    /// How often it has been tried, this time included.
    public var attempt: Int64
    /// Refused for good, tried in vain until it was too late, perhaps sent and perhaps not, or no longer of interest.
    public var cause: Cause
    /// What the mail server said or did, in a few words or codes that name nobody.
    public var reason: String?

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(mailId: String, kind: MailKind, attempt: Int64, cause: Cause, reason: String? = nil) {
        self.mailId = mailId
        self.kind = kind
        self.attempt = attempt
        self.cause = cause
        self.reason = reason
    }

    /// Refused for good, tried in vain until it was too late, perhaps sent and perhaps not, or no longer of interest.
    public enum Cause: String, Hashable, Sendable, CaseIterable {
        case refused, expired, uncertain, obsolete
    }
}

extension MailFailed {
    public static let messageType = MessageType(
        context: "identity",
        name: "MailFailed",
        version: 1,
        dataSchema: "urn:tributary:schema:055e1decf2f05adb"
    )
    public var messageType: MessageType { Self.messageType }
}

extension MailFailed: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.mailId = try members.string("mailId", IdentityRules.mailId)
        self.kind = try members.value("kind")
        self.attempt = try members.integer("attempt", in: 1...Int64.max)
        self.cause = try members.value("cause")
        self.reason = try members.optionalString("reason", IdentityRules.mailReason)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("mailId", mailId)
        writer.member("kind", kind)
        writer.member("attempt", attempt)
        writer.member("cause", cause)
        if let reason { writer.member("reason", reason) }
        writer.endObject()
    }
}

extension MailFailed.Cause: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        guard let value = Self(rawValue: try json.string(.any)) else {
            throw JSONError(.constraint, "must be one of refused, expired, uncertain, obsolete")
        }
        self = value
    }

    public func write(to writer: inout JSONWriter) { writer.value(rawValue) }
}
