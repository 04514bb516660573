// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// An old refresh token of a session was shown, so that somebody has copied it.
public struct SessionReuseDetected: Message {
    /// The session's id, a UUIDv7 made by whoever asks for it. It opens nothing; the session's secret stands in no message.
    public var sessionId: String
    /// The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same request.
    public var userId: String

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(sessionId: String, userId: String) {
        self.sessionId = sessionId
        self.userId = userId
    }
}

extension SessionReuseDetected {
    public static let messageType = MessageType(
        context: "identity",
        name: "SessionReuseDetected",
        version: 1,
        dataSchema: "urn:tributary:schema:51f7ba7aa07a7481"
    )
    public var messageType: MessageType { Self.messageType }
}

extension SessionReuseDetected: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.sessionId = try members.string("sessionId", .uuid)
        self.userId = try members.string("userId", .uuid)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("sessionId", sessionId)
        writer.member("userId", userId)
        writer.endObject()
    }
}
