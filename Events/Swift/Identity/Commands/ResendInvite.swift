// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Sends an open invite once more; it then holds for another five days.
public struct ResendInvite: Command {
    /// The team's id, a UUIDv7 made by whoever asks for the team.
    public var teamId: String
    /// The invite's id, a UUIDv7 made by whoever invites.
    public var inviteId: String

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(teamId: String, inviteId: String) {
        self.teamId = teamId
        self.inviteId = inviteId
    }
}

extension ResendInvite {
    public static let messageType = MessageType(
        context: "identity",
        name: "ResendInvite",
        version: 1,
        dataSchema: "urn:tributary:schema:74cd7f63bd9e45ae"
    )

    /// The team that decides.
    public var address: EntityAddress {
        EntityAddress(context: "identity", entity: "team", validID: teamId)
    }
}

extension ResendInvite: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.teamId = try members.string("teamId", .uuid)
        self.inviteId = try members.string("inviteId", .uuid)
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("teamId", teamId)
        writer.member("inviteId", inviteId)
        writer.endObject()
    }

    private static let memberNames: [StaticString] = ["teamId", "inviteId"]
}
