// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// A team has another owner.
public struct TeamOwnershipTransferred: Message {
    /// The team's id, a UUIDv7 made by whoever asks for the team.
    public var teamId: String
    /// Whose the team was.
    public var fromUserId: String
    /// Whose the team is now.
    public var toUserId: String

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(teamId: String, fromUserId: String, toUserId: String) {
        self.teamId = teamId
        self.fromUserId = fromUserId
        self.toUserId = toUserId
    }
}

extension TeamOwnershipTransferred {
    public static let messageType = MessageType(
        context: "identity",
        name: "TeamOwnershipTransferred",
        version: 1,
        dataSchema: "urn:tributary:schema:5bdec226fa64fd94"
    )
    public var messageType: MessageType { Self.messageType }
}

extension TeamOwnershipTransferred: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.teamId = try members.string("teamId", .uuid)
        self.fromUserId = try members.string("fromUserId", .uuid)
        self.toUserId = try members.string("toUserId", .uuid)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("teamId", teamId)
        writer.member("fromUserId", fromUserId)
        writer.member("toUserId", toUserId)
        writer.endObject()
    }
}
