// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Somebody has asked to replace the password that belongs to an address. Stands in the stream of the e-mail address, also where nobody has
/// it.
public struct PasswordResetRequested: Message {
    /// The SHA-256 of an e-mail address in lower case, in hexadecimal. The address can be told from it only by who knows it already.
    public var emailId: String
    /// Whose password; absent where nobody has the address, and then no mail is sent.
    public var userId: String?
    /// The id of the request.
    public var resetId: String
    /// Until when the mail's link can be used.
    public var expiresAt: Timestamp

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(emailId: String, userId: String? = nil, resetId: String, expiresAt: Timestamp) {
        self.emailId = emailId
        self.userId = userId
        self.resetId = resetId
        self.expiresAt = expiresAt
    }
}

extension PasswordResetRequested {
    public static let messageType = MessageType(
        context: "identity",
        name: "PasswordResetRequested",
        version: 1,
        dataSchema: "urn:tributary:schema:fc2268a6718f3566"
    )
    public var messageType: MessageType { Self.messageType }
}

extension PasswordResetRequested: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.emailId = try members.string("emailId", IdentityRules.emailId)
        self.userId = try members.optionalString("userId", .uuid)
        self.resetId = try members.string("resetId", .uuid)
        self.expiresAt = try members.converted("expiresAt", "an RFC 3339 date-time") { Timestamp($0) }
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("emailId", emailId)
        if let userId { writer.member("userId", userId) }
        writer.member("resetId", resetId)
        writer.member("expiresAt") { expiresAt.append(to: &$0) }
        writer.endObject()
    }
}
