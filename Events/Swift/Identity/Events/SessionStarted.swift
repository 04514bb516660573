// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// A session waits for the person who has signed in.
public struct SessionStarted: Message {
    /// The session's id, a UUIDv7 made by whoever asks for it. It opens nothing; the session's secret stands in no message.
    public var sessionId: String
    /// The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same request.
    public var userId: String
    /// How a person has shown who they are, by a password or through another service.
    public var method: AuthenticationMethod
    /// When the person asked to be let in; what ends sessions goes by this.
    public var startedAt: Timestamp
    /// When the session ends at the latest.
    public var expiresAt: Timestamp

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(sessionId: String, userId: String, method: AuthenticationMethod, startedAt: Timestamp, expiresAt: Timestamp) {
        self.sessionId = sessionId
        self.userId = userId
        self.method = method
        self.startedAt = startedAt
        self.expiresAt = expiresAt
    }
}

extension SessionStarted {
    public static let messageType = MessageType(
        context: "identity",
        name: "SessionStarted",
        version: 1,
        dataSchema: "urn:tributary:schema:2221e63013edf3a4"
    )
    public var messageType: MessageType { Self.messageType }
}

extension SessionStarted: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.sessionId = try members.string("sessionId", .uuid)
        self.userId = try members.string("userId", .uuid)
        self.method = try members.value("method")
        self.startedAt = try members.converted("startedAt", "an RFC 3339 date-time") { Timestamp($0) }
        self.expiresAt = try members.converted("expiresAt", "an RFC 3339 date-time") { Timestamp($0) }
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("sessionId", sessionId)
        writer.member("userId", userId)
        writer.member("method", method)
        writer.member("startedAt") { startedAt.append(to: &$0) }
        writer.member("expiresAt") { expiresAt.append(to: &$0) }
        writer.endObject()
    }
}
