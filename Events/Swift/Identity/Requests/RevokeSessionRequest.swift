// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import JSON

/// The body of the end of one of a person's sessions.
public struct RevokeSessionRequest: Hashable, Sendable {
    /// The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same request.
    public var userId: String
    /// The session's id, a UUIDv7 made by whoever asks for it. It opens nothing; the session's secret stands in no message.
    public var sessionId: String

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(userId: String, sessionId: String) {
        self.userId = userId
        self.sessionId = sessionId
    }
}

extension RevokeSessionRequest: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.userId = try members.string("userId", .uuid)
        self.sessionId = try members.string("sessionId", .uuid)
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("userId", userId)
        writer.member("sessionId", sessionId)
        writer.endObject()
    }

    private static let memberNames: [StaticString] = ["userId", "sessionId"]
}
