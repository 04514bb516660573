// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import JSON

/// The sessions of a person, the newest first and the last 100 of them; the document of the view sessions_by_user.
public struct SessionsOfUser: Hashable, Sendable {
    /// The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same request.
    public var userId: String
    /// The sessions, the newest first.
    public var sessions: [SessionEntry]

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(userId: String, sessions: [SessionEntry]) {
        self.userId = userId
        self.sessions = sessions
    }
}

extension SessionsOfUser: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.userId = try members.string("userId", .uuid)
        self.sessions = try members.array("sessions", count: 0...100) { (element) throws(JSONError) in try SessionEntry(json: element) }
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("userId", userId)
        writer.member("sessions", sessions) { element, writer in writer.value(element) }
        writer.endObject()
    }
}
