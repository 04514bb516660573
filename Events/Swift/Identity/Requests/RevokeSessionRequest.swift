// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import JSON

/// The body with which somebody ends a session of theirs that is not the one they ask in.
public struct RevokeSessionRequest: Hashable, Sendable {
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

extension RevokeSessionRequest: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.sessionId = try members.string("sessionId", .uuid)
        self.userId = try members.string("userId", .uuid)
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("sessionId", sessionId)
        writer.member("userId", userId)
        writer.endObject()
    }

    private static let memberNames: [StaticString] = ["sessionId", "userId"]
}
