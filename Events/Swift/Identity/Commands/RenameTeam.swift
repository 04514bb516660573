// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Gives a team another name.
public struct RenameTeam: Command {
    /// The team's id, a UUIDv7 made by whoever asks for the team.
    public var teamId: String
    /// What the team is called, on a single line.
    public var name: String

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(teamId: String, name: String) {
        self.teamId = teamId
        self.name = name
    }
}

extension RenameTeam {
    public static let messageType = MessageType(
        context: "identity",
        name: "RenameTeam",
        version: 1,
        dataSchema: "urn:tributary:schema:9d14b059618baf2c"
    )

    /// The team that decides.
    public var address: EntityAddress {
        EntityAddress(context: "identity", entity: "team", validID: teamId)
    }
}

extension RenameTeam: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.teamId = try members.string("teamId", .uuid)
        self.name = try members.string("name", IdentityRules.teamName)
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("teamId", teamId)
        writer.member("name", name)
        writer.endObject()
    }

    private static let memberNames: [StaticString] = ["teamId", "name"]
}
