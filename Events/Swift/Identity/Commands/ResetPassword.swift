// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Replaces a forgotten password with the help of a mail, and ends all sessions.
public struct ResetPassword: Command {
    /// The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same request.
    public var userId: String
    /// Until when the mail's link can be used, as it says itself.
    public var expiresAt: Timestamp
    /// The SHA-256 of the token that a mail carried, in hexadecimal.
    public var proof: String
    /// The new password, sealed with the person's id as additional data.
    public var sealedPassword: String

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(userId: String, expiresAt: Timestamp, proof: String, sealedPassword: String) {
        self.userId = userId
        self.expiresAt = expiresAt
        self.proof = proof
        self.sealedPassword = sealedPassword
    }
}

extension ResetPassword {
    public static let messageType = MessageType(
        context: "identity",
        name: "ResetPassword",
        version: 1,
        dataSchema: "urn:tributary:schema:664e047c765736de"
    )

    /// The user that decides.
    public var address: EntityAddress {
        EntityAddress(context: "identity", entity: "user", validID: userId)
    }
}

extension ResetPassword: PersonalDataHolder {
    public static let personalMembers: [String: String] = ["sealedPassword": "$secret"]

    public var customMirror: Mirror {
        redactedMirror([("userId", userId), ("expiresAt", expiresAt), ("proof", proof), ("sealedPassword", sealedPassword)])
    }
}

extension ResetPassword: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.userId = try members.string("userId", .uuid)
        self.expiresAt = try members.converted("expiresAt", "an RFC 3339 date-time") { Timestamp($0) }
        self.proof = try members.string("proof", IdentityRules.proof)
        self.sealedPassword = try members.string("sealedPassword", IdentityRules.sealedPassword)
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("userId", userId)
        writer.member("expiresAt") { expiresAt.append(to: &$0) }
        writer.member("proof", proof)
        writer.member("sealedPassword", sealedPassword)
        writer.endObject()
    }

    private static let memberNames: [StaticString] = ["userId", "expiresAt", "proof", "sealedPassword"]
}
