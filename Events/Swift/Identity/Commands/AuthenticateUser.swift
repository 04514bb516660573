// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Signs a person in with a password. It is worth nothing a minute after it was made.
public struct AuthenticateUser: Command {
    /// The SHA-256 of an e-mail address in lower case, in hexadecimal. The address can be told from it only by who knows it already.
    public var emailId: String
    /// The password, sealed with the session's id as additional data.
    public var sealedPassword: String
    /// The session's id, a UUIDv7 made by whoever asks for it. It opens nothing; the session's secret stands in no message.
    public var sessionId: String
    /// The SHA-256 of the secret that the person who signs in holds, in hexadecimal. Whoever shows the secret takes the session.
    public var loginRequest: String
    /// Whether the person has signed in from this device before. Failures elsewhere do not slow it down.
    public var device: Device?

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(emailId: String, sealedPassword: String, sessionId: String, loginRequest: String, device: Device? = nil) {
        self.emailId = emailId
        self.sealedPassword = sealedPassword
        self.sessionId = sessionId
        self.loginRequest = loginRequest
        self.device = device
    }
}

extension AuthenticateUser {
    public static let messageType = MessageType(
        context: "identity",
        name: "AuthenticateUser",
        version: 1,
        dataSchema: "urn:tributary:schema:39cc73d7a50cf3ad"
    )

    /// The email that decides.
    public var address: EntityAddress {
        EntityAddress(context: "identity", entity: "email", validID: emailId)
    }
}

extension AuthenticateUser: PersonalDataHolder {
    public static let personalMembers: [String: String] = ["sealedPassword": "$secret"]

    public var customMirror: Mirror {
        redactedMirror([
            ("emailId", emailId),
            ("sealedPassword", sealedPassword),
            ("sessionId", sessionId),
            ("loginRequest", loginRequest),
            ("device", device as Any)
        ])
    }
}

extension AuthenticateUser: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.emailId = try members.string("emailId", IdentityRules.emailId)
        self.sealedPassword = try members.string("sealedPassword", IdentityRules.sealedPassword)
        self.sessionId = try members.string("sessionId", .uuid)
        self.loginRequest = try members.string("loginRequest", IdentityRules.loginRequest)
        self.device = try members.optionalValue("device")
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("emailId", emailId)
        writer.member("sealedPassword", sealedPassword)
        writer.member("sessionId", sessionId)
        writer.member("loginRequest", loginRequest)
        if let device { writer.member("device", device) }
        writer.endObject()
    }

    private static let memberNames: [StaticString] = ["emailId", "sealedPassword", "sessionId", "loginRequest", "device"]
}
