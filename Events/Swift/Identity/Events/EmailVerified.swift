// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// A person has shown that they read the mails to their address.
public struct EmailVerified: Message {
    /// The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same request.
    public var userId: String
    /// An e-mail address. Two addresses that differ only in case are one and the same.
    public var email: String

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(userId: String, email: String) {
        self.userId = userId
        self.email = email
    }
}

extension EmailVerified {
    public static let messageType = MessageType(
        context: "identity",
        name: "EmailVerified",
        version: 1,
        dataSchema: "urn:tributary:schema:d67b9ff1be0e7d2c"
    )
    public var messageType: MessageType { Self.messageType }
}

extension EmailVerified: PersonalDataHolder {
    public static let personalMembers: [String: String] = ["email": "userId"]

    public var customMirror: Mirror {
        redactedMirror([("userId", userId), ("email", email)])
    }
}

extension EmailVerified: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.userId = try members.string("userId", .uuid)
        self.email = try members.string("email", IdentityRules.email)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("userId", userId)
        writer.member("email", email)
        writer.endObject()
    }
}
