// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// A person has another password, and all sessions but the one named have ended.
public struct PasswordChanged: Message {
    /// The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same request.
    public var userId: String
    /// The scrypt hash of a password as a PHC string.
    public var passwordHash: String
    /// Whether the person knew the old password, or has replaced a forgotten one.
    public var method: Method
    /// The sessions that were started before this moment have ended.
    public var sessionsEndedBefore: Timestamp
    /// The session that stays.
    public var sessionId: String?

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(userId: String, passwordHash: String, method: Method, sessionsEndedBefore: Timestamp, sessionId: String? = nil) {
        self.userId = userId
        self.passwordHash = passwordHash
        self.method = method
        self.sessionsEndedBefore = sessionsEndedBefore
        self.sessionId = sessionId
    }

    /// Whether the person knew the old password, or has replaced a forgotten one.
    public enum Method: String, Hashable, Sendable, CaseIterable {
        case change, reset
    }
}

extension PasswordChanged {
    public static let messageType = MessageType(
        context: "identity",
        name: "PasswordChanged",
        version: 1,
        dataSchema: "urn:tributary:schema:61b986c72ef90739"
    )
    public var messageType: MessageType { Self.messageType }
}

extension PasswordChanged: PersonalDataHolder {
    public static let personalMembers: [String: String] = ["passwordHash": "userId"]

    public var customMirror: Mirror {
        redactedMirror([
            ("userId", userId),
            ("passwordHash", passwordHash),
            ("method", method),
            ("sessionsEndedBefore", sessionsEndedBefore),
            ("sessionId", sessionId as Any)
        ])
    }
}

extension PasswordChanged: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.userId = try members.string("userId", .uuid)
        self.passwordHash = try members.string("passwordHash", IdentityRules.passwordHash)
        self.method = try members.value("method")
        self.sessionsEndedBefore = try members.converted("sessionsEndedBefore", "an RFC 3339 date-time") { Timestamp($0) }
        self.sessionId = try members.optionalString("sessionId", .uuid)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("userId", userId)
        writer.member("passwordHash", passwordHash)
        writer.member("method", method)
        writer.member("sessionsEndedBefore") { sessionsEndedBefore.append(to: &$0) }
        if let sessionId { writer.member("sessionId", sessionId) }
        writer.endObject()
    }
}

extension PasswordChanged.Method: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        guard let value = Self(rawValue: try json.string(.any)) else {
            throw JSONError(.constraint, "must be one of change, reset")
        }
        self = value
    }

    public func write(to writer: inout JSONWriter) { writer.value(rawValue) }
}
