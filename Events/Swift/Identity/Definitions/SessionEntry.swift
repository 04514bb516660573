// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// A session, as the list of a person's sessions shows it.
public struct SessionEntry: Hashable, Sendable {
    /// The session's id, a UUIDv7 made by whoever asks for it. It opens nothing; the session's secret stands in no message.
    public var sessionId: String
    /// How a person has shown who they are, by a password or through another service.
    public var method: AuthenticationMethod
    /// When the person signed in.
    public var startedAt: Timestamp
    /// When the session was last refreshed, if ever.
    public var refreshedAt: Timestamp?
    /// When the session ends at the latest.
    public var expiresAt: Timestamp
    /// When the session was ended before its time.
    public var endedAt: Timestamp?
    /// What ended it before its time.
    public var endedBy: EndedBy?

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(
        sessionId: String,
        method: AuthenticationMethod,
        startedAt: Timestamp,
        refreshedAt: Timestamp? = nil,
        expiresAt: Timestamp,
        endedAt: Timestamp? = nil,
        endedBy: EndedBy? = nil
    ) {
        self.sessionId = sessionId
        self.method = method
        self.startedAt = startedAt
        self.refreshedAt = refreshedAt
        self.expiresAt = expiresAt
        self.endedAt = endedAt
        self.endedBy = endedBy
    }

    /// What ended it before its time.
    public enum EndedBy: String, Hashable, Sendable, CaseIterable {
        case signedOut, revoked, reuseDetected, passwordChanged, accountLocked, accountClosed
    }
}

extension SessionEntry: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.sessionId = try members.string("sessionId", .uuid)
        self.method = try members.value("method")
        self.startedAt = try members.converted("startedAt", "an RFC 3339 date-time") { Timestamp($0) }
        self.refreshedAt = try members.optionalConverted("refreshedAt", "an RFC 3339 date-time") { Timestamp($0) }
        self.expiresAt = try members.converted("expiresAt", "an RFC 3339 date-time") { Timestamp($0) }
        self.endedAt = try members.optionalConverted("endedAt", "an RFC 3339 date-time") { Timestamp($0) }
        self.endedBy = try members.optionalValue("endedBy")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("sessionId", sessionId)
        writer.member("method", method)
        writer.member("startedAt") { startedAt.append(to: &$0) }
        if let refreshedAt { writer.member("refreshedAt") { refreshedAt.append(to: &$0) } }
        writer.member("expiresAt") { expiresAt.append(to: &$0) }
        if let endedAt { writer.member("endedAt") { endedAt.append(to: &$0) } }
        if let endedBy { writer.member("endedBy", endedBy) }
        writer.endObject()
    }
}

extension SessionEntry.EndedBy: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        guard let value = Self(rawValue: try json.string(.any)) else {
            throw JSONError(.constraint, "must be one of signedOut, revoked, reuseDetected, passwordChanged, accountLocked, accountClosed")
        }
        self = value
    }

    public func write(to writer: inout JSONWriter) { writer.value(rawValue) }
}
