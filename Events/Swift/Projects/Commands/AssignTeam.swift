// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Lets a team work on a project, in the place of the one that did. Whoever asks administers both.
public struct AssignTeam: Command {
    /// The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same.
    public var projectId: String
    /// A team's id, as identity knows it.
    public var teamId: String

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(projectId: String, teamId: String) {
        self.projectId = projectId
        self.teamId = teamId
    }
}

extension AssignTeam {
    public static let messageType = MessageType(
        context: "projects",
        name: "AssignTeam",
        version: 1,
        dataSchema: "urn:tributary:schema:ee5572a6fd57ee29"
    )

    /// The project that decides.
    public var address: EntityAddress {
        EntityAddress(context: "projects", entity: "project", validID: projectId)
    }
}

extension AssignTeam: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.projectId = try members.string("projectId", .uuid)
        self.teamId = try members.string("teamId", .uuid)
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("projectId", projectId)
        writer.member("teamId", teamId)
        writer.endObject()
    }

    private static let memberNames: [StaticString] = ["projectId", "teamId"]
}
