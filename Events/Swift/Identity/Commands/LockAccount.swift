// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Locks a person out until the account is unlocked.
public struct LockAccount: Command {
    /// The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same request.
    public var userId: String
    /// Why, in a few words for the people who look after accounts.
    public var reason: String

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(userId: String, reason: String) {
        self.userId = userId
        self.reason = reason
    }
}

extension LockAccount {
    public static let messageType = MessageType(
        context: "identity",
        name: "LockAccount",
        version: 1,
        dataSchema: "urn:tributary:schema:c57346118377800f"
    )

    /// The user that decides.
    public var address: EntityAddress {
        EntityAddress(context: "identity", entity: "user", validID: userId)
    }
}

extension LockAccount: PersonalDataHolder {
    public static let personalMembers: [String: String] = ["reason": "userId"]

    public var customMirror: Mirror {
        redactedMirror([("userId", userId), ("reason", reason)])
    }
}

extension LockAccount: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.userId = try members.string("userId", .uuid)
        self.reason = try members.string("reason", IdentityRules.reason)
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("userId", userId)
        writer.member("reason", reason)
        writer.endObject()
    }

    private static let memberNames: [StaticString] = ["userId", "reason"]
}
