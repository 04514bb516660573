// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Starts a sprint. A board has one at a time.
public struct StartSprint: Command {
    /// The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same.
    public var projectId: String
    /// The sprint's id, a UUIDv7 made by whoever starts it.
    public var sprintId: String
    /// What the sprint is for, on a single line.
    public var goal: String
    /// Its first day.
    public var startsOn: String
    /// Its last day, the first or a later one.
    public var endsOn: String

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(projectId: String, sprintId: String, goal: String, startsOn: String, endsOn: String) {
        self.projectId = projectId
        self.sprintId = sprintId
        self.goal = goal
        self.startsOn = startsOn
        self.endsOn = endsOn
    }
}

extension StartSprint {
    public static let messageType = MessageType(
        context: "projects",
        name: "StartSprint",
        version: 1,
        dataSchema: "urn:tributary:schema:f941ac4b9eb42d89"
    )

    /// The board that decides.
    public var address: EntityAddress {
        EntityAddress(context: "projects", entity: "board", validID: projectId)
    }
}

extension StartSprint: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.projectId = try members.string("projectId", .uuid)
        self.sprintId = try members.string("sprintId", .uuid)
        self.goal = try members.string("goal", ProjectsRules.sprintGoal)
        self.startsOn = try members.string("startsOn", ProjectsRules.date)
        self.endsOn = try members.string("endsOn", ProjectsRules.date)
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("projectId", projectId)
        writer.member("sprintId", sprintId)
        writer.member("goal", goal)
        writer.member("startsOn", startsOn)
        writer.member("endsOn", endsOn)
        writer.endObject()
    }

    private static let memberNames: [StaticString] = ["projectId", "sprintId", "goal", "startsOn", "endsOn"]
}
