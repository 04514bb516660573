// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// A team is no more.
public struct TeamGone: Message {
    /// A team's id, as identity knows it.
    public var teamId: String
    /// The projects that the team works on.
    public var projectIds: [String]

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(teamId: String, projectIds: [String]) {
        self.teamId = teamId
        self.projectIds = projectIds
    }
}

extension TeamGone {
    public static let messageType = MessageType(
        context: "projects",
        name: "TeamGone",
        version: 1,
        dataSchema: "urn:tributary:schema:691d824d2fe6849a"
    )
    public var messageType: MessageType { Self.messageType }
}

extension TeamGone: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.teamId = try members.string("teamId", .uuid)
        self.projectIds = try members.array("projectIds", count: 0...1000) { (element) throws(JSONError) in try element.string(.uuid) }
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("teamId", teamId)
        writer.member("projectIds", projectIds) { element, writer in writer.value(element) }
        writer.endObject()
    }
}
