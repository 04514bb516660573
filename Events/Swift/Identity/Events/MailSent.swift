// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// The mail server has taken a mail.
public struct MailSent: Message {
    /// The mail's id, derived from the event that it is sent because of, so that there is one mail whatever is read twice.
    public var mailId: String
    /// What a mail is about.
    public var kind: MailKind
    /// How often it has been tried, this time included.
    public var attempt: Int64

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(mailId: String, kind: MailKind, attempt: Int64) {
        self.mailId = mailId
        self.kind = kind
        self.attempt = attempt
    }
}

extension MailSent {
    public static let messageType = MessageType(
        context: "identity",
        name: "MailSent",
        version: 1,
        dataSchema: "urn:tributary:schema:560e576c826c07ac"
    )
    public var messageType: MessageType { Self.messageType }
}

extension MailSent: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.mailId = try members.string("mailId", IdentityRules.mailId)
        self.kind = try members.value("kind")
        self.attempt = try members.integer("attempt", in: 1...Int64.max)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("mailId", mailId)
        writer.member("kind", kind)
        writer.member("attempt", attempt)
        writer.endObject()
    }
}
