// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// A person has moved to another e-mail address.
public struct EmailChanged: Message {
    /// The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same request.
    public var userId: String
    /// An e-mail address. Two addresses that differ only in case are one and the same.
    public var email: String
    /// The address the person had until now, free again for others.
    public var previousEmail: String

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(userId: String, email: String, previousEmail: String) {
        self.userId = userId
        self.email = email
        self.previousEmail = previousEmail
    }
}

extension EmailChanged {
    public static let messageType = MessageType(
        context: "identity",
        name: "EmailChanged",
        version: 1,
        dataSchema: "urn:tributary:schema:606bc92e1831b6ed"
    )
    public var messageType: MessageType { Self.messageType }
}

extension EmailChanged: PersonalDataHolder {
    public static let personalMembers: [String: String] = ["email": "userId", "previousEmail": "userId"]

    public var customMirror: Mirror {
        redactedMirror([("userId", userId), ("email", email), ("previousEmail", previousEmail)])
    }
}

extension EmailChanged: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.userId = try members.string("userId", .uuid)
        self.email = try members.string("email", IdentityRules.email)
        self.previousEmail = try members.string("previousEmail", IdentityRules.email)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("userId", userId)
        writer.member("email", email)
        writer.member("previousEmail", previousEmail)
        writer.endObject()
    }
}
