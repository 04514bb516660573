// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// A team is called something else. Names everybody whose lists show it, since only the team knows them.
public struct TeamRenamed: Message {
    /// The team's id, a UUIDv7 made by whoever asks for the team.
    public var teamId: String
    /// What the team is called, on a single line.
    public var name: String
    /// The members, whose lists of teams show the name.
    public var userIds: [String]
    /// The addresses with an open invite, which shows the name.
    public var emailIds: [String]

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(teamId: String, name: String, userIds: [String], emailIds: [String]) {
        self.teamId = teamId
        self.name = name
        self.userIds = userIds
        self.emailIds = emailIds
    }
}

extension TeamRenamed {
    public static let messageType = MessageType(
        context: "identity",
        name: "TeamRenamed",
        version: 1,
        dataSchema: "urn:tributary:schema:d7593e1bb1a51d6c"
    )
    public var messageType: MessageType { Self.messageType }
}

extension TeamRenamed: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.teamId = try members.string("teamId", .uuid)
        self.name = try members.string("name", IdentityRules.teamName)
        self.userIds = try members.array("userIds", count: 0...500) { (element) throws(JSONError) in try element.string(.uuid) }
        self.emailIds = try members.array("emailIds", count: 0...200) { (element) throws(JSONError) in try element.string(IdentityRules.emailId) }
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("teamId", teamId)
        writer.member("name", name)
        writer.member("userIds", userIds) { element, writer in writer.value(element) }
        writer.member("emailIds", emailIds) { element, writer in writer.value(element) }
        writer.endObject()
    }
}
