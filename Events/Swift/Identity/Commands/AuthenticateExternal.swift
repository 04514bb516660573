// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Signs a person in for whom another service vouches, and registers a person who comes for the first time with a verified address that
/// nobody has.
public struct AuthenticateExternal: Command {
    /// What another service knows a person by, the SHA-256 of the issuer, a NUL and the subject, in hexadecimal.
    public var identityId: String
    /// The service that vouches for the person, the issuer of OpenID Connect.
    public var issuer: String
    /// What that service calls the person.
    public var subject: String
    /// The address that the service knows of.
    public var email: String?
    /// Whether the service has seen that the address is the person's.
    public var emailVerified: Bool
    /// How the person wants to be called, on a single line.
    public var firstName: String?
    /// The person's family name, on a single line.
    public var lastName: String?
    /// Where the person's picture is, an http or https address.
    public var picture: String?
    /// The id that the person gets where they are new, a UUIDv7.
    public var userId: String
    /// The session's id, a UUIDv7 made by whoever asks for it. It opens nothing; the session's secret stands in no message.
    public var sessionId: String
    /// The SHA-256 of the secret that the person who signs in holds, in hexadecimal. Whoever shows the secret takes the session.
    public var loginRequest: String

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(
        identityId: String,
        issuer: String,
        subject: String,
        email: String? = nil,
        emailVerified: Bool,
        firstName: String? = nil,
        lastName: String? = nil,
        picture: String? = nil,
        userId: String,
        sessionId: String,
        loginRequest: String
    ) {
        self.identityId = identityId
        self.issuer = issuer
        self.subject = subject
        self.email = email
        self.emailVerified = emailVerified
        self.firstName = firstName
        self.lastName = lastName
        self.picture = picture
        self.userId = userId
        self.sessionId = sessionId
        self.loginRequest = loginRequest
    }
}

extension AuthenticateExternal {
    public static let messageType = MessageType(
        context: "identity",
        name: "AuthenticateExternal",
        version: 1,
        dataSchema: "urn:tributary:schema:47979f04248b7ca6"
    )

    /// The external that decides.
    public var address: EntityAddress {
        EntityAddress(context: "identity", entity: "external", validID: identityId)
    }
}

extension AuthenticateExternal: PersonalDataHolder {
    public static let personalMembers: [String: String] = [
        "subject": "userId",
        "email": "userId",
        "firstName": "userId",
        "lastName": "userId",
        "picture": "userId"
    ]

    public var customMirror: Mirror {
        redactedMirror([
            ("identityId", identityId),
            ("issuer", issuer),
            ("subject", subject),
            ("email", email as Any),
            ("emailVerified", emailVerified),
            ("firstName", firstName as Any),
            ("lastName", lastName as Any),
            ("picture", picture as Any),
            ("userId", userId),
            ("sessionId", sessionId),
            ("loginRequest", loginRequest)
        ])
    }
}

extension AuthenticateExternal: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.identityId = try members.string("identityId", IdentityRules.identityId)
        self.issuer = try members.string("issuer", IdentityRules.issuer)
        self.subject = try members.string("subject", IdentityRules.subject)
        self.email = try members.optionalString("email", IdentityRules.email)
        self.emailVerified = try members.boolean("emailVerified")
        self.firstName = try members.optionalString("firstName", IdentityRules.firstName)
        self.lastName = try members.optionalString("lastName", IdentityRules.lastName)
        self.picture = try members.optionalString("picture", IdentityRules.picture)
        self.userId = try members.string("userId", .uuid)
        self.sessionId = try members.string("sessionId", .uuid)
        self.loginRequest = try members.string("loginRequest", IdentityRules.loginRequest)
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("identityId", identityId)
        writer.member("issuer", issuer)
        writer.member("subject", subject)
        if let email { writer.member("email", email) }
        writer.member("emailVerified", emailVerified)
        if let firstName { writer.member("firstName", firstName) }
        if let lastName { writer.member("lastName", lastName) }
        if let picture { writer.member("picture", picture) }
        writer.member("userId", userId)
        writer.member("sessionId", sessionId)
        writer.member("loginRequest", loginRequest)
        writer.endObject()
    }

    private static let memberNames: [StaticString] = [
        "identityId",
        "issuer",
        "subject",
        "email",
        "emailVerified",
        "firstName",
        "lastName",
        "picture",
        "userId",
        "sessionId",
        "loginRequest"
    ]
}
