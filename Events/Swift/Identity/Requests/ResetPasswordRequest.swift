// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// The body of a replacement of a forgotten password, with what the link in the mail holds.
public struct ResetPasswordRequest: Hashable, Sendable {
    /// The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same request.
    public var userId: String
    /// Until when the link can be used, as it says itself.
    public var expiresAt: Timestamp
    /// The token of the link in a mail.
    public var token: String
    /// A password, 12 to 256 characters of any kind. It is never stored and never logged.
    public var password: String

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(userId: String, expiresAt: Timestamp, token: String, password: String) {
        self.userId = userId
        self.expiresAt = expiresAt
        self.token = token
        self.password = password
    }
}

extension ResetPasswordRequest: PersonalDataHolder {
    public static let personalMembers: [String: String] = ["token": "$secret", "password": "$secret"]

    public var customMirror: Mirror {
        redactedMirror([("userId", userId), ("expiresAt", expiresAt), ("token", token), ("password", password)])
    }
}

extension ResetPasswordRequest: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.userId = try members.string("userId", .uuid)
        self.expiresAt = try members.converted("expiresAt", "an RFC 3339 date-time") { Timestamp($0) }
        self.token = try members.string("token", IdentityRules.mailToken)
        self.password = try members.string("password", IdentityRules.newPassword)
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("userId", userId)
        writer.member("expiresAt") { expiresAt.append(to: &$0) }
        writer.member("token", token)
        writer.member("password", password)
        writer.endObject()
    }

    private static let memberNames: [StaticString] = ["userId", "expiresAt", "token", "password"]
}
