// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Takes the tasks of a board away from somebody who may no longer see it. Issued by a reaction alone.
public struct UnassignMember: Command {
    /// The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same.
    public var projectId: String
    /// A person's id, as identity knows them.
    public var userId: String

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(projectId: String, userId: String) {
        self.projectId = projectId
        self.userId = userId
    }
}

extension UnassignMember {
    public static let messageType = MessageType(
        context: "projects",
        name: "UnassignMember",
        version: 1,
        dataSchema: "urn:tributary:schema:e895987e29ad1af2"
    )

    /// The board that decides.
    public var address: EntityAddress {
        EntityAddress(context: "projects", entity: "board", validID: projectId)
    }
}

extension UnassignMember: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.projectId = try members.string("projectId", .uuid)
        self.userId = try members.string("userId", .uuid)
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("projectId", projectId)
        writer.member("userId", userId)
        writer.endObject()
    }

    private static let memberNames: [StaticString] = ["projectId", "userId"]
}
