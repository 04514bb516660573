// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// A person has asked for another mail with the link that verifies the address.
public struct EmailVerificationRequested: Message {
    /// The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same request.
    public var userId: String
    /// An e-mail address. Two addresses that differ only in case are one and the same.
    public var email: String
    /// Before this moment no further mail is sent.
    public var nextAt: Timestamp?

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(userId: String, email: String, nextAt: Timestamp? = nil) {
        self.userId = userId
        self.email = email
        self.nextAt = nextAt
    }
}

extension EmailVerificationRequested {
    public static let messageType = MessageType(
        context: "identity",
        name: "EmailVerificationRequested",
        version: 1,
        dataSchema: "urn:tributary:schema:83d95a5db363c274"
    )
    public var messageType: MessageType { Self.messageType }
}

extension EmailVerificationRequested: PersonalDataHolder {
    public static let personalMembers: [String: String] = ["email": "userId"]

    public var customMirror: Mirror {
        redactedMirror([("userId", userId), ("email", email), ("nextAt", nextAt as Any)])
    }
}

extension EmailVerificationRequested: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.userId = try members.string("userId", .uuid)
        self.email = try members.string("email", IdentityRules.email)
        self.nextAt = try members.optionalConverted("nextAt", "an RFC 3339 date-time") { Timestamp($0) }
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("userId", userId)
        writer.member("email", email)
        if let nextAt { writer.member("nextAt") { nextAt.append(to: &$0) } }
        writer.endObject()
    }
}
