// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// All sessions that a person had have ended, or all but one.
public struct AllSessionsRevoked: Message {
    /// The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same request.
    public var userId: String
    /// The sessions that were started before this moment have ended.
    public var sessionsEndedBefore: Timestamp
    /// The session that stays.
    public var exceptSessionId: String?

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(userId: String, sessionsEndedBefore: Timestamp, exceptSessionId: String? = nil) {
        self.userId = userId
        self.sessionsEndedBefore = sessionsEndedBefore
        self.exceptSessionId = exceptSessionId
    }
}

extension AllSessionsRevoked {
    public static let messageType = MessageType(
        context: "identity",
        name: "AllSessionsRevoked",
        version: 1,
        dataSchema: "urn:tributary:schema:f8a7f3ff96b6fee8"
    )
    public var messageType: MessageType { Self.messageType }
}

extension AllSessionsRevoked: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.userId = try members.string("userId", .uuid)
        self.sessionsEndedBefore = try members.converted("sessionsEndedBefore", "an RFC 3339 date-time") { Timestamp($0) }
        self.exceptSessionId = try members.optionalString("exceptSessionId", .uuid)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("userId", userId)
        writer.member("sessionsEndedBefore") { sessionsEndedBefore.append(to: &$0) }
        if let exceptSessionId { writer.member("exceptSessionId", exceptSessionId) }
        writer.endObject()
    }
}
