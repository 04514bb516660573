// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// A person has closed their account. Issued because of that, and by nobody else.
public struct RemoveClosedAccount: Command {
    /// The team's id, a UUIDv7 made by whoever asks for the team.
    public var teamId: String
    /// The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same request.
    public var userId: String

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(teamId: String, userId: String) {
        self.teamId = teamId
        self.userId = userId
    }
}

extension RemoveClosedAccount {
    public static let messageType = MessageType(
        context: "identity",
        name: "RemoveClosedAccount",
        version: 1,
        dataSchema: "urn:tributary:schema:253b23cbef992347"
    )

    /// The team that decides.
    public var address: EntityAddress {
        EntityAddress(context: "identity", entity: "team", validID: teamId)
    }
}

extension RemoveClosedAccount: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.teamId = try members.string("teamId", .uuid)
        self.userId = try members.string("userId", .uuid)
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("teamId", teamId)
        writer.member("userId", userId)
        writer.endObject()
    }

    private static let memberNames: [StaticString] = ["teamId", "userId"]
}
