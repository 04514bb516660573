// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import JSON

/// Somebody who may see the project because of a team, and what they may do.
public struct ProjectMember: Hashable, Sendable {
    /// A person's id, as identity knows them.
    public var userId: String
    /// What a member may do. A viewer reads, a commenter comments, an editor edits the board, an administrator looks after the project
    /// itself.
    public var role: TeamRole

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(userId: String, role: TeamRole) {
        self.userId = userId
        self.role = role
    }
}

extension ProjectMember: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.userId = try members.string("userId", .uuid)
        self.role = try members.value("role")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("userId", userId)
        writer.member("role", role)
        writer.endObject()
    }
}
