// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// The time has come to try a mail once more.
public struct MailDue: Message {
    /// The mail's id, derived from the event that it is sent because of, so that there is one mail whatever is read twice.
    public var mailId: String
    /// How often it has been tried, this time included.
    public var attempt: Int64

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(mailId: String, attempt: Int64) {
        self.mailId = mailId
        self.attempt = attempt
    }
}

extension MailDue {
    public static let messageType = MessageType(
        context: "identity",
        name: "MailDue",
        version: 1,
        dataSchema: "urn:tributary:schema:239bea92e7f48373"
    )
    public var messageType: MessageType { Self.messageType }
}

extension MailDue: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.mailId = try members.string("mailId", IdentityRules.mailId)
        self.attempt = try members.integer("attempt", in: 1...Int64.max)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("mailId", mailId)
        writer.member("attempt", attempt)
        writer.endObject()
    }
}
