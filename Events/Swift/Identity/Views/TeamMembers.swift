// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// A team and who is in it; the document of the view team_members, for its members.
public struct TeamMembers: Hashable, Sendable {
    /// The team's id, a UUIDv7 made by whoever asks for the team.
    public var teamId: String
    /// What the team is called, on a single line.
    public var name: String
    /// Whose team it is.
    public var ownerId: String
    /// The members, the longest-standing first.
    public var members: [TeamMember]
    /// When the team was founded.
    public var createdAt: Timestamp
    /// When the document last changed.
    public var changedAt: Timestamp

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(teamId: String, name: String, ownerId: String, members: [TeamMember], createdAt: Timestamp, changedAt: Timestamp) {
        self.teamId = teamId
        self.name = name
        self.ownerId = ownerId
        self.members = members
        self.createdAt = createdAt
        self.changedAt = changedAt
    }
}

extension TeamMembers: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.teamId = try members.string("teamId", .uuid)
        self.name = try members.string("name", IdentityRules.teamName)
        self.ownerId = try members.string("ownerId", .uuid)
        self.members = try members.array("members", count: 0...500) { (element) throws(JSONError) in try TeamMember(json: element) }
        self.createdAt = try members.converted("createdAt", "an RFC 3339 date-time") { Timestamp($0) }
        self.changedAt = try members.converted("changedAt", "an RFC 3339 date-time") { Timestamp($0) }
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("teamId", teamId)
        writer.member("name", name)
        writer.member("ownerId", ownerId)
        writer.member("members", members) { element, writer in writer.value(element) }
        writer.member("createdAt") { createdAt.append(to: &$0) }
        writer.member("changedAt") { changedAt.append(to: &$0) }
        writer.endObject()
    }
}
