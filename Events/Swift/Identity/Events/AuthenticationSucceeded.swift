// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// A person has shown who they are. Stands in the stream of the e-mail address or of the external identity that was used.
public struct AuthenticationSucceeded: Message {
    /// The SHA-256 of an e-mail address in lower case, in hexadecimal. The address can be told from it only by who knows it already.
    public var emailId: String?
    /// What another service knows a person by, the SHA-256 of the issuer, a NUL and the subject, in hexadecimal.
    public var identityId: String?
    /// The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same request.
    public var userId: String
    /// The session's id, a UUIDv7 made by whoever asks for it. It opens nothing; the session's secret stands in no message.
    public var sessionId: String
    /// How a person has shown who they are, by a password or through another service.
    public var method: AuthenticationMethod
    /// Whether the person has signed in from this device before. Failures elsewhere do not slow it down.
    public var device: Device?

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(
        emailId: String? = nil,
        identityId: String? = nil,
        userId: String,
        sessionId: String,
        method: AuthenticationMethod,
        device: Device? = nil
    ) {
        self.emailId = emailId
        self.identityId = identityId
        self.userId = userId
        self.sessionId = sessionId
        self.method = method
        self.device = device
    }
}

extension AuthenticationSucceeded {
    public static let messageType = MessageType(
        context: "identity",
        name: "AuthenticationSucceeded",
        version: 1,
        dataSchema: "urn:tributary:schema:4a670acde289ccbf"
    )
    public var messageType: MessageType { Self.messageType }
}

extension AuthenticationSucceeded: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.emailId = try members.optionalString("emailId", IdentityRules.emailId)
        self.identityId = try members.optionalString("identityId", IdentityRules.identityId)
        self.userId = try members.string("userId", .uuid)
        self.sessionId = try members.string("sessionId", .uuid)
        self.method = try members.value("method")
        self.device = try members.optionalValue("device")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let emailId { writer.member("emailId", emailId) }
        if let identityId { writer.member("identityId", identityId) }
        writer.member("userId", userId)
        writer.member("sessionId", sessionId)
        writer.member("method", method)
        if let device { writer.member("device", device) }
        writer.endObject()
    }
}
