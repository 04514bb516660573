// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// A person may sign in through another service from now on.
public struct ExternalIdentityLinked: Message {
    /// What another service knows a person by, the SHA-256 of the issuer, a NUL and the subject, in hexadecimal.
    public var identityId: String
    /// The service that vouches for the person, the issuer of OpenID Connect.
    public var issuer: String
    /// The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same request.
    public var userId: String

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(identityId: String, issuer: String, userId: String) {
        self.identityId = identityId
        self.issuer = issuer
        self.userId = userId
    }
}

extension ExternalIdentityLinked {
    public static let messageType = MessageType(
        context: "identity",
        name: "ExternalIdentityLinked",
        version: 1,
        dataSchema: "urn:tributary:schema:b7aecda9e1ae4eb3"
    )
    public var messageType: MessageType { Self.messageType }
}

extension ExternalIdentityLinked: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.identityId = try members.string("identityId", IdentityRules.identityId)
        self.issuer = try members.string("issuer", IdentityRules.issuer)
        self.userId = try members.string("userId", .uuid)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("identityId", identityId)
        writer.member("issuer", issuer)
        writer.member("userId", userId)
        writer.endObject()
    }
}
