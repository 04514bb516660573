// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Lets a person who is signed in sign in through another service too. Whoever asks has seen that service vouch for the person.
public struct LinkExternalIdentity: Command {
    /// The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same request.
    public var userId: String
    /// What another service knows a person by, the SHA-256 of the issuer, a NUL and the subject, in hexadecimal.
    public var identityId: String
    /// The service that vouches for the person, the issuer of OpenID Connect.
    public var issuer: String
    /// What that service calls the person.
    public var subject: String

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(userId: String, identityId: String, issuer: String, subject: String) {
        self.userId = userId
        self.identityId = identityId
        self.issuer = issuer
        self.subject = subject
    }
}

extension LinkExternalIdentity {
    public static let messageType = MessageType(
        context: "identity",
        name: "LinkExternalIdentity",
        version: 1,
        dataSchema: "urn:tributary:schema:3696ac5ad3c13437"
    )

    /// The external that decides.
    public var address: EntityAddress {
        EntityAddress(context: "identity", entity: "external", validID: identityId)
    }
}

extension LinkExternalIdentity: PersonalDataHolder {
    public static let personalMembers: [String: String] = ["subject": "userId"]

    public var customMirror: Mirror {
        redactedMirror([("userId", userId), ("identityId", identityId), ("issuer", issuer), ("subject", subject)])
    }
}

extension LinkExternalIdentity: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.userId = try members.string("userId", .uuid)
        self.identityId = try members.string("identityId", IdentityRules.identityId)
        self.issuer = try members.string("issuer", IdentityRules.issuer)
        self.subject = try members.string("subject", IdentityRules.subject)
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("userId", userId)
        writer.member("identityId", identityId)
        writer.member("issuer", issuer)
        writer.member("subject", subject)
        writer.endObject()
    }

    private static let memberNames: [StaticString] = ["userId", "identityId", "issuer", "subject"]
}
