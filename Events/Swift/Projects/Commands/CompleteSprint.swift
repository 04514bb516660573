// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Completes the sprint that is under way. Its tasks are in none then.
public struct CompleteSprint: Command {
    /// The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same.
    public var projectId: String
    /// The sprint's id, a UUIDv7 made by whoever starts it.
    public var sprintId: String

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(projectId: String, sprintId: String) {
        self.projectId = projectId
        self.sprintId = sprintId
    }
}

extension CompleteSprint {
    public static let messageType = MessageType(
        context: "projects",
        name: "CompleteSprint",
        version: 1,
        dataSchema: "urn:tributary:schema:feb99603990a8f35"
    )

    /// The board that decides.
    public var address: EntityAddress {
        EntityAddress(context: "projects", entity: "board", validID: projectId)
    }
}

extension CompleteSprint: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.projectId = try members.string("projectId", .uuid)
        self.sprintId = try members.string("sprintId", .uuid)
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("projectId", projectId)
        writer.member("sprintId", sprintId)
        writer.endObject()
    }

    private static let memberNames: [StaticString] = ["projectId", "sprintId"]
}
