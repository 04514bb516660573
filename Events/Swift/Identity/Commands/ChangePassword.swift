// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Gives a person who knows the current password another one, and ends all other sessions.
public struct ChangePassword: Command {
    /// The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same request.
    public var userId: String
    /// The current password, sealed with the person's id as additional data.
    public var sealedPassword: String
    /// The new password, sealed in the same way.
    public var sealedNewPassword: String
    /// The session that stays, the one in which it is asked.
    public var sessionId: String?

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(userId: String, sealedPassword: String, sealedNewPassword: String, sessionId: String? = nil) {
        self.userId = userId
        self.sealedPassword = sealedPassword
        self.sealedNewPassword = sealedNewPassword
        self.sessionId = sessionId
    }
}

extension ChangePassword {
    public static let messageType = MessageType(
        context: "identity",
        name: "ChangePassword",
        version: 1,
        dataSchema: "urn:tributary:schema:fca6ff3b4cf3175d"
    )

    /// The user that decides.
    public var address: EntityAddress {
        EntityAddress(context: "identity", entity: "user", validID: userId)
    }
}

extension ChangePassword: PersonalDataHolder {
    public static let personalMembers: [String: String] = ["sealedPassword": "$secret", "sealedNewPassword": "$secret"]

    public var customMirror: Mirror {
        redactedMirror([
            ("userId", userId),
            ("sealedPassword", sealedPassword),
            ("sealedNewPassword", sealedNewPassword),
            ("sessionId", sessionId as Any)
        ])
    }
}

extension ChangePassword: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.userId = try members.string("userId", .uuid)
        self.sealedPassword = try members.string("sealedPassword", IdentityRules.sealedPassword)
        self.sealedNewPassword = try members.string("sealedNewPassword", IdentityRules.sealedPassword)
        self.sessionId = try members.optionalString("sessionId", .uuid)
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("userId", userId)
        writer.member("sealedPassword", sealedPassword)
        writer.member("sealedNewPassword", sealedNewPassword)
        if let sessionId { writer.member("sessionId", sessionId) }
        writer.endObject()
    }

    private static let memberNames: [StaticString] = ["userId", "sealedPassword", "sealedNewPassword", "sessionId"]
}
