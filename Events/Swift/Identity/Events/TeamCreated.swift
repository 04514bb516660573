// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// A team exists.
public struct TeamCreated: Message {
    /// The team's id, a UUIDv7 made by whoever asks for the team.
    public var teamId: String
    /// What the team is called, on a single line.
    public var name: String
    /// Whose team it is.
    public var ownerId: String

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(teamId: String, name: String, ownerId: String) {
        self.teamId = teamId
        self.name = name
        self.ownerId = ownerId
    }
}

extension TeamCreated {
    public static let messageType = MessageType(
        context: "identity",
        name: "TeamCreated",
        version: 1,
        dataSchema: "urn:tributary:schema:09cf695b5073e7f2"
    )
    public var messageType: MessageType { Self.messageType }
}

extension TeamCreated: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.teamId = try members.string("teamId", .uuid)
        self.name = try members.string("name", IdentityRules.teamName)
        self.ownerId = try members.string("ownerId", .uuid)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("teamId", teamId)
        writer.member("name", name)
        writer.member("ownerId", ownerId)
        writer.endObject()
    }
}
