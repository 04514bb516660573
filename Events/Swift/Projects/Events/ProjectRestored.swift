// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// An archived project was taken up again.
public struct ProjectRestored: Message {
    /// The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same.
    public var projectId: String

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(projectId: String) {
        self.projectId = projectId
    }
}

extension ProjectRestored {
    public static let messageType = MessageType(
        context: "projects",
        name: "ProjectRestored",
        version: 1,
        dataSchema: "urn:tributary:schema:e399eef6e944959f"
    )
    public var messageType: MessageType { Self.messageType }
}

extension ProjectRestored: JSONRepresentable {
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
