// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// A session has ended before its time.
public struct SessionRevoked: Message {
    /// The session's id, a UUIDv7 made by whoever asks for it. It opens nothing; the session's secret stands in no message.
    public var sessionId: String
    /// The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same request.
    public var userId: String
    /// Why a session ended, because the person signed out, somebody took it away, or an old refresh token was shown.
    public var reason: RevocationReason

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(sessionId: String, userId: String, reason: RevocationReason) {
        self.sessionId = sessionId
        self.userId = userId
        self.reason = reason
    }
}

extension SessionRevoked {
    public static let messageType = MessageType(
        context: "identity",
        name: "SessionRevoked",
        version: 1,
        dataSchema: "urn:tributary:schema:00d75e3367aa62eb"
    )
    public var messageType: MessageType { Self.messageType }
}

extension SessionRevoked: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.sessionId = try members.string("sessionId", .uuid)
        self.userId = try members.string("userId", .uuid)
        self.reason = try members.value("reason")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("sessionId", sessionId)
        writer.member("userId", userId)
        writer.member("reason", reason)
        writer.endObject()
    }
}
