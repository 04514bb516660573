// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// A team as a person's own page lists it.
public struct UserTeam: Hashable, Sendable {
    /// The team's id, a UUIDv7 made by whoever asks for the team.
    public var teamId: String
    /// What the team is called, on a single line.
    public var name: String
    /// The id of a person's place in a team, a UUIDv7 made by whoever asks for it. One who leaves and comes back has another.
    public var membershipId: String
    /// What a member may do. A viewer reads, a commenter comments, an editor edits, an administrator looks after the team itself.
    public var role: TeamRole
    /// When the person joined the team.
    public var joinedAt: Timestamp

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(teamId: String, name: String, membershipId: String, role: TeamRole, joinedAt: Timestamp) {
        self.teamId = teamId
        self.name = name
        self.membershipId = membershipId
        self.role = role
        self.joinedAt = joinedAt
    }
}

extension UserTeam: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.teamId = try members.string("teamId", .uuid)
        self.name = try members.string("name", IdentityRules.teamName)
        self.membershipId = try members.string("membershipId", .uuid)
        self.role = try members.value("role")
        self.joinedAt = try members.converted("joinedAt", "an RFC 3339 date-time") { Timestamp($0) }
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("teamId", teamId)
        writer.member("name", name)
        writer.member("membershipId", membershipId)
        writer.member("role", role)
        writer.member("joinedAt") { joinedAt.append(to: &$0) }
        writer.endObject()
    }
}
