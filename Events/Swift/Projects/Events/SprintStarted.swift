// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// A sprint is under way.
public struct SprintStarted: Message {
    /// The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same.
    public var projectId: String
    /// The sprint's id, a UUIDv7 made by whoever starts it.
    public var sprintId: String
    /// What the sprint is for, on a single line.
    public var goal: String
    /// Its first day.
    public var startsOn: String
    /// Its last day.
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

extension SprintStarted {
    public static let messageType = MessageType(
        context: "projects",
        name: "SprintStarted",
        version: 1,
        dataSchema: "urn:tributary:schema:a89056a40a1212ac"
    )
    public var messageType: MessageType { Self.messageType }
}

extension SprintStarted: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.projectId = try members.string("projectId", .uuid)
        self.sprintId = try members.string("sprintId", .uuid)
        self.goal = try members.string("goal", ProjectsRules.sprintGoal)
        self.startsOn = try members.string("startsOn", ProjectsRules.date)
        self.endsOn = try members.string("endsOn", ProjectsRules.date)
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
}
