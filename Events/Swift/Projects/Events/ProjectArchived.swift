// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// A project was put away.
public struct ProjectArchived: Message {
    /// The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same.
    public var projectId: String

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(projectId: String) {
        self.projectId = projectId
    }
}

extension ProjectArchived {
    public static let messageType = MessageType(
        context: "projects",
        name: "ProjectArchived",
        version: 1,
        dataSchema: "urn:tributary:schema:e399eef6e944959f"
    )
    public var messageType: MessageType { Self.messageType }
}

extension ProjectArchived: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.projectId = try members.string("projectId", .uuid)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("projectId", projectId)
        writer.endObject()
    }
}
