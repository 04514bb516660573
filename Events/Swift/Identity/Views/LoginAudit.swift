// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import JSON

/// What happened at a person's door, the newest first and the last 200 entries; the document of the view login_audit.
public struct LoginAudit: Hashable, Sendable {
    /// The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same request.
    public var userId: String
    /// What happened, the newest first.
    public var entries: [LoginEntry]

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(userId: String, entries: [LoginEntry]) {
        self.userId = userId
        self.entries = entries
    }
}

extension LoginAudit: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.userId = try members.string("userId", .uuid)
        self.entries = try members.array("entries", count: 0...200) { (element) throws(JSONError) in try LoginEntry(json: element) }
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("userId", userId)
        writer.member("entries", entries) { element, writer in writer.value(element) }
        writer.endObject()
    }
}
