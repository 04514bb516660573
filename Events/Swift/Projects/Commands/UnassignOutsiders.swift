// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Takes the tasks of a board away from those who may no longer see it, a thousand tasks at once. Issued by a reaction alone.
public struct UnassignOutsiders: Command {
    /// The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same.
    public var projectId: String

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(projectId: String) {
        self.projectId = projectId
    }
}

extension UnassignOutsiders {
    public static let messageType = MessageType(
        context: "projects",
        name: "UnassignOutsiders",
        version: 1,
        dataSchema: "urn:tributary:schema:8496824d7d023edf"
    )

    /// The board that decides.
    public var address: EntityAddress {
        EntityAddress(context: "projects", entity: "board", validID: projectId)
    }
}

extension UnassignOutsiders: JSONRepresentable {
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
