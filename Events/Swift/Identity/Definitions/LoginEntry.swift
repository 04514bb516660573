// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// One thing that happened at a person's door.
public struct LoginEntry: Hashable, Sendable {
    /// What happened.
    public var kind: Kind
    /// When.
    public var at: Timestamp
    /// The session it is about, where it is about one.
    public var sessionId: String?
    /// How the person had shown who they are, where somebody has signed in.
    public var method: AuthenticationMethod?
    /// Why it failed, where it did.
    public var reason: Reason?
    /// Present where it came from a device that the person has used before.
    public var device: Device?

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(
        kind: Kind,
        at: Timestamp,
        sessionId: String? = nil,
        method: AuthenticationMethod? = nil,
        reason: Reason? = nil,
        device: Device? = nil
    ) {
        self.kind = kind
        self.at = at
        self.sessionId = sessionId
        self.method = method
        self.reason = reason
        self.device = device
    }

    /// What happened.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case 
            succeeded,
            failed,
            sessionRevoked,
            reuseDetected,
            allSessionsRevoked,
            passwordChanged,
            passwordResetRequested,
            identityLinked,
            emailChanged,
            emailVerified,
            locked,
            unlocked,
            closed

    }

    /// Why it failed, where it did.
    public enum Reason: String, Hashable, Sendable, CaseIterable {
        case wrongPassword, passwordUnreadable, accountLocked, accountClosed
    }
}

extension LoginEntry: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.kind = try members.value("kind")
        self.at = try members.converted("at", "an RFC 3339 date-time") { Timestamp($0) }
        self.sessionId = try members.optionalString("sessionId", .uuid)
        self.method = try members.optionalValue("method")
        self.reason = try members.optionalValue("reason")
        self.device = try members.optionalValue("device")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("kind", kind)
        writer.member("at") { at.append(to: &$0) }
        if let sessionId { writer.member("sessionId", sessionId) }
        if let method { writer.member("method", method) }
        if let reason { writer.member("reason", reason) }
        if let device { writer.member("device", device) }
        writer.endObject()
    }
}

extension LoginEntry.Kind: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        guard let value = Self(rawValue: try json.string(.any)) else {
            throw JSONError(.constraint, "must be one of succeeded, failed, sessionRevoked, reuseDetected, allSessionsRevoked, passwordChanged, passwordResetRequested, identityLinked, emailChanged, emailVerified, locked, unlocked, closed")
        }
        self = value
    }

    public func write(to writer: inout JSONWriter) { writer.value(rawValue) }
}

extension LoginEntry.Reason: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        guard let value = Self(rawValue: try json.string(.any)) else {
            throw JSONError(.constraint, "must be one of wrongPassword, passwordUnreadable, accountLocked, accountClosed")
        }
        self = value
    }

    public func write(to writer: inout JSONWriter) { writer.value(rawValue) }
}
