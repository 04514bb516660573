// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// The teams of a person; the document of the view teams_by_user, for that person.
public struct UserTeams: Hashable, Sendable {
    /// The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same request.
    public var userId: String
    /// The teams, the one joined first before the others.
    public var teams: [UserTeam]
    /// When the document last changed.
    public var changedAt: Timestamp

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(userId: String, teams: [UserTeam], changedAt: Timestamp) {
        self.userId = userId
        self.teams = teams
        self.changedAt = changedAt
    }
}

extension UserTeams: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.userId = try members.string("userId", .uuid)
        self.teams = try members.array("teams", count: 0...200) { (element) throws(JSONError) in try UserTeam(json: element) }
        self.changedAt = try members.converted("changedAt", "an RFC 3339 date-time") { Timestamp($0) }
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("userId", userId)
        writer.member("teams", teams) { element, writer in writer.value(element) }
        writer.member("changedAt") { changedAt.append(to: &$0) }
        writer.endObject()
    }
}
