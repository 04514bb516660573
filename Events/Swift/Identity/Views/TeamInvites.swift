// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// The open invites of a team; the document of the view invites_by_team, for its administrators.
public struct TeamInvites: Hashable, Sendable {
    /// The team's id, a UUIDv7 made by whoever asks for the team.
    public var teamId: String
    /// Who may read this.
    public var administrators: [String]
    /// The open invites, the oldest first.
    public var invites: [TeamInvite]
    /// When the document last changed.
    public var changedAt: Timestamp

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(teamId: String, administrators: [String], invites: [TeamInvite], changedAt: Timestamp) {
        self.teamId = teamId
        self.administrators = administrators
        self.invites = invites
        self.changedAt = changedAt
    }
}

extension TeamInvites: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.teamId = try members.string("teamId", .uuid)
        self.administrators = try members.array("administrators", count: 0...500) { (element) throws(JSONError) in try element.string(.uuid) }
        self.invites = try members.array("invites", count: 0...200) { (element) throws(JSONError) in try TeamInvite(json: element) }
        self.changedAt = try members.converted("changedAt", "an RFC 3339 date-time") { Timestamp($0) }
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("teamId", teamId)
        writer.member("administrators", administrators) { element, writer in writer.value(element) }
        writer.member("invites", invites) { element, writer in writer.value(element) }
        writer.member("changedAt") { changedAt.append(to: &$0) }
        writer.endObject()
    }
}
