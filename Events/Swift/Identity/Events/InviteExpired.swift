// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Nobody accepted an invite in time.
public struct InviteExpired: Message {
    /// The invite's id, a UUIDv7 made by whoever invites.
    public var inviteId: String
    /// The team's id, a UUIDv7 made by whoever asks for the team.
    public var teamId: String
    /// The SHA-256 of an e-mail address in lower case, in hexadecimal. The address can be told from it only by who knows it already.
    public var emailId: String

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(inviteId: String, teamId: String, emailId: String) {
        self.inviteId = inviteId
        self.teamId = teamId
        self.emailId = emailId
    }
}

extension InviteExpired {
    public static let messageType = MessageType(
        context: "identity",
        name: "InviteExpired",
        version: 1,
        dataSchema: "urn:tributary:schema:c24d4b2068da9e03"
    )
    public var messageType: MessageType { Self.messageType }
}

extension InviteExpired: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.inviteId = try members.string("inviteId", .uuid)
        self.teamId = try members.string("teamId", .uuid)
        self.emailId = try members.string("emailId", IdentityRules.emailId)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("inviteId", inviteId)
        writer.member("teamId", teamId)
        writer.member("emailId", emailId)
        writer.endObject()
    }
}
