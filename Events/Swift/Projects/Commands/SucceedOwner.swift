// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Finds a project a new owner among its team, because its owner is no longer there. Where there is nobody and the owner's account is
/// closed, the project is deleted. Issued by a reaction alone.
public struct SucceedOwner: Command {
    /// The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same.
    public var projectId: String
    /// Who was its owner.
    public var userId: String
    /// The team that they have left; left out where their account is closed.
    public var teamId: String?

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(projectId: String, userId: String, teamId: String? = nil) {
        self.projectId = projectId
        self.userId = userId
        self.teamId = teamId
    }
}

extension SucceedOwner {
    public static let messageType = MessageType(
        context: "projects",
        name: "SucceedOwner",
        version: 1,
        dataSchema: "urn:tributary:schema:f252c023d96f2d47"
    )

    /// The project that decides.
    public var address: EntityAddress {
        EntityAddress(context: "projects", entity: "project", validID: projectId)
    }
}

extension SucceedOwner: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.projectId = try members.string("projectId", .uuid)
        self.userId = try members.string("userId", .uuid)
        self.teamId = try members.optionalString("teamId", .uuid)
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("projectId", projectId)
        writer.member("userId", userId)
        if let teamId { writer.member("teamId", teamId) }
        writer.endObject()
    }

    private static let memberNames: [StaticString] = ["projectId", "userId", "teamId"]
}
