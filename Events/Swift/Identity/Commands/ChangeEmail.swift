// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Moves a person to another e-mail address that nobody else has.
public struct ChangeEmail: Command {
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

extension ChangeEmail {
    public static let messageType = MessageType(
        context: "identity",
        name: "ChangeEmail",
        version: 1,
        dataSchema: "urn:tributary:schema:d7246ceed0c6d983"
    )

    /// The user that decides.
    public var address: EntityAddress {
        EntityAddress(context: "identity", entity: "user", validID: userId)
    }
}

extension ChangeEmail: PersonalDataHolder {
    public static let personalMembers: [String: String] = ["email": "userId"]

    public var customMirror: Mirror {
        redactedMirror([("userId", userId), ("email", email)])
    }
}

extension ChangeEmail: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.userId = try members.string("userId", .uuid)
        self.email = try members.string("email", IdentityRules.email)
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("userId", userId)
        writer.member("email", email)
        writer.endObject()
    }

    private static let memberNames: [StaticString] = ["userId", "email"]
}
