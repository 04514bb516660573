// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// The account of a person is closed. Nothing can become theirs any more.
public struct PersonGone: Message {
    /// A person's id, as identity knows them.
    public var userId: String
    /// The projects that are theirs.
    public var projectIds: [String]

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(userId: String, projectIds: [String]) {
        self.userId = userId
        self.projectIds = projectIds
    }
}

extension PersonGone {
    public static let messageType = MessageType(
        context: "projects",
        name: "PersonGone",
        version: 1,
        dataSchema: "urn:tributary:schema:c60f60a1b113f6b3"
    )
    public var messageType: MessageType { Self.messageType }
}

extension PersonGone: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.userId = try members.string("userId", .uuid)
        self.projectIds = try members.array("projectIds", count: 0...10000) { (element) throws(JSONError) in try element.string(.uuid) }
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("userId", userId)
        writer.member("projectIds", projectIds) { element, writer in writer.value(element) }
        writer.endObject()
    }
}
