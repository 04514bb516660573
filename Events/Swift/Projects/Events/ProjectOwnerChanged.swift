// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// A project is somebody else's.
public struct ProjectOwnerChanged: Message {
    /// The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same.
    public var projectId: String
    /// Whose it was.
    public var fromUserId: String
    /// Whose it is.
    public var toUserId: String

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(projectId: String, fromUserId: String, toUserId: String) {
        self.projectId = projectId
        self.fromUserId = fromUserId
        self.toUserId = toUserId
    }
}

extension ProjectOwnerChanged {
    public static let messageType = MessageType(
        context: "projects",
        name: "ProjectOwnerChanged",
        version: 1,
        dataSchema: "urn:tributary:schema:44b669d5eeffc2a9"
    )
    public var messageType: MessageType { Self.messageType }
}

extension ProjectOwnerChanged: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.projectId = try members.string("projectId", .uuid)
        self.fromUserId = try members.string("fromUserId", .uuid)
        self.toUserId = try members.string("toUserId", .uuid)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("projectId", projectId)
        writer.member("fromUserId", fromUserId)
        writer.member("toUserId", toUserId)
        writer.endObject()
    }
}
