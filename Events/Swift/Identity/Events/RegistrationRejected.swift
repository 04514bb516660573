// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// A registration was refused.
public struct RegistrationRejected: Message {
    /// The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same request.
    public var userId: String
    /// Why the registration was refused.
    public var reason: Reason

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(userId: String, reason: Reason) {
        self.userId = userId
        self.reason = reason
    }

    /// Why the registration was refused.
    public enum Reason: String, Hashable, Sendable, CaseIterable {
        case emailTaken, passwordUnreadable
    }
}

extension RegistrationRejected {
    public static let messageType = MessageType(
        context: "identity",
        name: "RegistrationRejected",
        version: 1,
        dataSchema: "urn:tributary:schema:17d51cfe596ca935"
    )
    public var messageType: MessageType { Self.messageType }
}

extension RegistrationRejected: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.userId = try members.string("userId", .uuid)
        self.reason = try members.value("reason")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("userId", userId)
        writer.member("reason", reason)
        writer.endObject()
    }
}

extension RegistrationRejected.Reason: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        guard let value = Self(rawValue: try json.string(.any)) else {
            throw JSONError(.constraint, "must be one of emailTaken, passwordUnreadable")
        }
        self = value
    }

    public func write(to writer: inout JSONWriter) { writer.value(rawValue) }
}
