// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Takes an archived project up again.
public struct RestoreProject: Command {
    /// The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same.
    public var projectId: String

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(projectId: String) {
        self.projectId = projectId
    }
}

extension RestoreProject {
    public static let messageType = MessageType(
        context: "projects",
        name: "RestoreProject",
        version: 1,
        dataSchema: "urn:tributary:schema:8496824d7d023edf"
    )

    /// The project that decides.
    public var address: EntityAddress {
        EntityAddress(context: "projects", entity: "project", validID: projectId)
    }
}

extension RestoreProject: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.projectId = try members.string("projectId", .uuid)
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("projectId", projectId)
        writer.endObject()
    }

    private static let memberNames: [StaticString] = ["projectId"]
}
