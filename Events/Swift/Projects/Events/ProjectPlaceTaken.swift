// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// There is room for a project among those of a person.
public struct ProjectPlaceTaken: Message {
    /// A person's id, as identity knows them.
    public var userId: String
    /// The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same.
    public var projectId: String

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(userId: String, projectId: String) {
        self.userId = userId
        self.projectId = projectId
    }
}

extension ProjectPlaceTaken {
    public static let messageType = MessageType(
        context: "projects",
        name: "ProjectPlaceTaken",
        version: 1,
        dataSchema: "urn:tributary:schema:6350a25803e06ac5"
    )
    public var messageType: MessageType { Self.messageType }
}

extension ProjectPlaceTaken: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.userId = try members.string("userId", .uuid)
        self.projectId = try members.string("projectId", .uuid)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("userId", userId)
        writer.member("projectId", projectId)
        writer.endObject()
    }
}
