// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Notes that a session has got new tokens.
public struct RefreshSession: Command {
    /// The session's id, a UUIDv7 made by whoever asks for it. It opens nothing; the session's secret stands in no message.
    public var sessionId: String
    /// The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same request.
    public var userId: String
    /// How many refresh tokens the session has had before this one.
    public var generation: Int64

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(sessionId: String, userId: String, generation: Int64) {
        self.sessionId = sessionId
        self.userId = userId
        self.generation = generation
    }
}

extension RefreshSession {
    public static let messageType = MessageType(
        context: "identity",
        name: "RefreshSession",
        version: 1,
        dataSchema: "urn:tributary:schema:ea834b8e8e92525b"
    )

    /// The session that decides.
    public var address: EntityAddress {
        EntityAddress(context: "identity", entity: "session", validID: sessionId)
    }
}

extension RefreshSession: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.sessionId = try members.string("sessionId", .uuid)
        self.userId = try members.string("userId", .uuid)
        self.generation = try members.integer("generation", in: 1...Int64.max)
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("sessionId", sessionId)
        writer.member("userId", userId)
        writer.member("generation", generation)
        writer.endObject()
    }

    private static let memberNames: [StaticString] = ["sessionId", "userId", "generation"]
}
