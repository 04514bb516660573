// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// The body of a change of password. Both passwords are sealed before anything is written.
public struct ChangePasswordRequest: Hashable, Sendable {
    /// The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same request.
    public var userId: String
    /// The current password.
    public var currentPassword: String
    /// A password, 12 to 256 characters of any kind. It is never stored and never logged.
    public var newPassword: String
    /// The session that stays.
    public var sessionId: String?

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(userId: String, currentPassword: String, newPassword: String, sessionId: String? = nil) {
        self.userId = userId
        self.currentPassword = currentPassword
        self.newPassword = newPassword
        self.sessionId = sessionId
    }
}

extension ChangePasswordRequest: PersonalDataHolder {
    public static let personalMembers: [String: String] = ["currentPassword": "$secret", "newPassword": "$secret"]

    public var customMirror: Mirror {
        redactedMirror([
            ("userId", userId),
            ("currentPassword", currentPassword),
            ("newPassword", newPassword),
            ("sessionId", sessionId as Any)
        ])
    }
}

extension ChangePasswordRequest: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.userId = try members.string("userId", .uuid)
        self.currentPassword = try members.string("currentPassword", Self.currentPasswordRules)
        self.newPassword = try members.string("newPassword", IdentityRules.newPassword)
        self.sessionId = try members.optionalString("sessionId", .uuid)
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("userId", userId)
        writer.member("currentPassword", currentPassword)
        writer.member("newPassword", newPassword)
        if let sessionId { writer.member("sessionId", sessionId) }
        writer.endObject()
    }

    private static let memberNames: [StaticString] = ["userId", "currentPassword", "newPassword", "sessionId"]
    private static let currentPasswordRules = JSONStringRules(minLength: 1, maxLength: 256)
}
