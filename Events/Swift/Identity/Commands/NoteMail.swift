// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Notes what became of a try to send a mail. Made by the reaction that sends mails.
public struct NoteMail: Command {
    /// The mail's id, derived from the event that it is sent because of, so that there is one mail whatever is read twice.
    public var mailId: String
    /// How often it has been tried, this time included.
    public var attempt: Int64
    /// Taken by the server, refused for good, certainly not taken this time, perhaps taken, or no longer of interest.
    public var result: Result
    /// What the mail server said or did, in a few words or codes that name nobody.
    public var reason: String?

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(mailId: String, attempt: Int64, result: Result, reason: String? = nil) {
        self.mailId = mailId
        self.attempt = attempt
        self.result = result
        self.reason = reason
    }

    /// Taken by the server, refused for good, certainly not taken this time, perhaps taken, or no longer of interest.
    public enum Result: String, Hashable, Sendable, CaseIterable {
        case sent, refused, delayed, uncertain, obsolete
    }
}

extension NoteMail {
    public static let messageType = MessageType(
        context: "identity",
        name: "NoteMail",
        version: 1,
        dataSchema: "urn:tributary:schema:a02f8c62da1637a7"
    )

    /// The mail that decides.
    public var address: EntityAddress {
        EntityAddress(context: "identity", entity: "mail", validID: mailId)
    }
}

extension NoteMail: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.mailId = try members.string("mailId", IdentityRules.mailId)
        self.attempt = try members.integer("attempt", in: 1...Int64.max)
        self.result = try members.value("result")
        self.reason = try members.optionalString("reason", IdentityRules.mailReason)
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("mailId", mailId)
        writer.member("attempt", attempt)
        writer.member("result", result)
        if let reason { writer.member("reason", reason) }
        writer.endObject()
    }

    private static let memberNames: [StaticString] = ["mailId", "attempt", "result", "reason"]
}

extension NoteMail.Result: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        guard let value = Self(rawValue: try json.string(.any)) else {
            throw JSONError(.constraint, "must be one of sent, refused, delayed, uncertain, obsolete")
        }
        self = value
    }

    public func write(to writer: inout JSONWriter) { writer.value(rawValue) }
}
