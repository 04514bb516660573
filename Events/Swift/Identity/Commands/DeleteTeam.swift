// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Dissolves a team for good, with all its memberships and invites. The owner may.
public struct DeleteTeam: Command {
    /// The team's id, a UUIDv7 made by whoever asks for the team.
    public var teamId: String

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(teamId: String) {
        self.teamId = teamId
    }
}

extension DeleteTeam {
    public static let messageType = MessageType(
        context: "identity",
        name: "DeleteTeam",
        version: 1,
        dataSchema: "urn:tributary:schema:fb8358460d3154b6"
    )

    /// The team that decides.
    public var address: EntityAddress {
        EntityAddress(context: "identity", entity: "team", validID: teamId)
    }
}

extension DeleteTeam: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.teamId = try members.string("teamId", .uuid)
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("teamId", teamId)
        writer.endObject()
    }

    private static let memberNames: [StaticString] = ["teamId"]
}
