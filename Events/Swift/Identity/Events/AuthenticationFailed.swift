// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Somebody was not let in. Stands in the stream of the e-mail address or of the external identity, also where nobody has that address; in
/// a person's own where a change of password named the wrong one.
public struct AuthenticationFailed: Message {
    /// The SHA-256 of an e-mail address in lower case, in hexadecimal. The address can be told from it only by who knows it already.
    public var emailId: String?
    /// What another service knows a person by, the SHA-256 of the issuer, a NUL and the subject, in hexadecimal.
    public var identityId: String?
    /// Whose account it was tried for; absent where there is none.
    public var userId: String?
    /// Why.
    public var reason: Reason
    /// Whether the person has signed in from this device before. Failures elsewhere do not slow it down.
    public var device: Device?
    /// Before this moment no further try is looked at; present from the fifth failure in a row on.
    public var nextTryAt: Timestamp?

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(
        emailId: String? = nil,
        identityId: String? = nil,
        userId: String? = nil,
        reason: Reason,
        device: Device? = nil,
        nextTryAt: Timestamp? = nil
    ) {
        self.emailId = emailId
        self.identityId = identityId
        self.userId = userId
        self.reason = reason
        self.device = device
        self.nextTryAt = nextTryAt
    }

    /// Why.
    public enum Reason: String, Hashable, Sendable, CaseIterable {
        case unknownEmail, wrongPassword, passwordUnreadable, accountLocked, accountClosed
    }
}

extension AuthenticationFailed {
    public static let messageType = MessageType(
        context: "identity",
        name: "AuthenticationFailed",
        version: 1,
        dataSchema: "urn:tributary:schema:f38a188a17c80dab"
    )
    public var messageType: MessageType { Self.messageType }
}

extension AuthenticationFailed: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.emailId = try members.optionalString("emailId", IdentityRules.emailId)
        self.identityId = try members.optionalString("identityId", IdentityRules.identityId)
        self.userId = try members.optionalString("userId", .uuid)
        self.reason = try members.value("reason")
        self.device = try members.optionalValue("device")
        self.nextTryAt = try members.optionalConverted("nextTryAt", "an RFC 3339 date-time") { Timestamp($0) }
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let emailId { writer.member("emailId", emailId) }
        if let identityId { writer.member("identityId", identityId) }
        if let userId { writer.member("userId", userId) }
        writer.member("reason", reason)
        if let device { writer.member("device", device) }
        if let nextTryAt { writer.member("nextTryAt") { nextTryAt.append(to: &$0) } }
        writer.endObject()
    }
}

extension AuthenticationFailed.Reason: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        guard let value = Self(rawValue: try json.string(.any)) else {
            throw JSONError(.constraint, "must be one of unknownEmail, wrongPassword, passwordUnreadable, accountLocked, accountClosed")
        }
        self = value
    }

    public func write(to writer: inout JSONWriter) { writer.value(rawValue) }
}
