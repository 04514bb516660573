// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Tries once more to send a mail. Issued when its time has come.
public struct RetryMail: Command {
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

extension RetryMail {
    public static let messageType = MessageType(
        context: "identity",
        name: "RetryMail",
        version: 1,
        dataSchema: "urn:tributary:schema:45cfbd79bccdd479"
    )

    /// The mail that decides.
    public var address: EntityAddress {
        EntityAddress(context: "identity", entity: "mail", validID: mailId)
    }
}

extension RetryMail: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.mailId = try members.string("mailId", IdentityRules.mailId)
        self.attempt = try members.integer("attempt", in: 1...Int64.max)
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("mailId", mailId)
        writer.member("attempt", attempt)
        writer.endObject()
    }

    private static let memberNames: [StaticString] = ["mailId", "attempt"]
}
