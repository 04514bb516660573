// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// An account is closed for good.
public struct AccountClosed: Message {
    /// The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same request.
    public var userId: String
    /// Why, in a few words for the people who look after accounts.
    public var reason: String?

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(userId: String, reason: String? = nil) {
        self.userId = userId
        self.reason = reason
    }
}

extension AccountClosed {
    public static let messageType = MessageType(
        context: "identity",
        name: "AccountClosed",
        version: 1,
        dataSchema: "urn:tributary:schema:3f4641b4e4dc3b07"
    )
    public var messageType: MessageType { Self.messageType }
}

extension AccountClosed: PersonalDataHolder {
    public static let personalMembers: [String: String] = ["reason": "userId"]

    public var customMirror: Mirror {
        redactedMirror([("userId", userId), ("reason", reason as Any)])
    }
}

extension AccountClosed: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.userId = try members.string("userId", .uuid)
        self.reason = try members.optionalString("reason", IdentityRules.reason)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("userId", userId)
        if let reason { writer.member("reason", reason) }
        writer.endObject()
    }
}
