// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Makes a member of the project's team its owner.
public struct TransferProject: Command {
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

extension TransferProject {
    public static let messageType = MessageType(
        context: "projects",
        name: "TransferProject",
        version: 1,
        dataSchema: "urn:tributary:schema:e895987e29ad1af2"
    )

    /// The project that decides.
    public var address: EntityAddress {
        EntityAddress(context: "projects", entity: "project", validID: projectId)
    }
}

extension TransferProject: JSONRepresentable {
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
