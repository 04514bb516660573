// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// A comment, as the task's page shows it.
public struct Comment: Hashable, Sendable {
    /// The comment's id, a UUIDv7 made by whoever writes it.
    public var commentId: String
    /// Who has written it.
    public var userId: String
    /// What somebody has to say, Markdown by convention.
    public var text: String
    /// Who likes it, the first one first.
    public var likes: [String]
    /// When it was written.
    public var createdAt: Timestamp
    /// When it was last changed, if ever.
    public var editedAt: Timestamp?

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(commentId: String, userId: String, text: String, likes: [String], createdAt: Timestamp, editedAt: Timestamp? = nil) {
        self.commentId = commentId
        self.userId = userId
        self.text = text
        self.likes = likes
        self.createdAt = createdAt
        self.editedAt = editedAt
    }
}

extension Comment: PersonalDataHolder {
    public static let personalMembers: [String: String] = ["text": "userId"]

    public var customMirror: Mirror {
        redactedMirror([
            ("commentId", commentId),
            ("userId", userId),
            ("text", text),
            ("likes", likes),
            ("createdAt", createdAt),
            ("editedAt", editedAt as Any)
        ])
    }
}

extension Comment: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.commentId = try members.string("commentId", .uuid)
        self.userId = try members.string("userId", .uuid)
        self.text = try members.string("text", ProjectsRules.commentText)
        self.likes = try members.array("likes", count: 0...1000) { (element) throws(JSONError) in try element.string(.uuid) }
        self.createdAt = try members.converted("createdAt", "an RFC 3339 date-time") { Timestamp($0) }
        self.editedAt = try members.optionalConverted("editedAt", "an RFC 3339 date-time") { Timestamp($0) }
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("commentId", commentId)
        writer.member("userId", userId)
        writer.member("text", text)
        writer.member("likes", likes) { element, writer in writer.value(element) }
        writer.member("createdAt") { createdAt.append(to: &$0) }
        if let editedAt { writer.member("editedAt") { editedAt.append(to: &$0) } }
        writer.endObject()
    }
}
