// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// A team is no more; its memberships and invites have ended before.
public struct TeamDeleted: Message {
    /// The team's id, a UUIDv7 made by whoever asks for the team.
    public var teamId: String

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(teamId: String) {
        self.teamId = teamId
    }
}

extension TeamDeleted {
    public static let messageType = MessageType(
        context: "identity",
        name: "TeamDeleted",
        version: 1,
        dataSchema: "urn:tributary:schema:21f6ae74d6cb982d"
    )
    public var messageType: MessageType { Self.messageType }
}

extension TeamDeleted: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.teamId = try members.string("teamId", .uuid)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("teamId", teamId)
        writer.endObject()
    }
}
