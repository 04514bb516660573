// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// A sprint, as its project's page lists it.
public struct SprintSummary: Hashable, Sendable {
    /// The sprint's id, a UUIDv7 made by whoever starts it.
    public var sprintId: String
    /// What the sprint is for, on a single line.
    public var goal: String
    /// Its first day.
    public var startsOn: String
    /// Its last day.
    public var endsOn: String
    /// When it was started.
    public var startedAt: Timestamp
    /// When it was completed, once it is.
    public var completedAt: Timestamp?

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(sprintId: String, goal: String, startsOn: String, endsOn: String, startedAt: Timestamp, completedAt: Timestamp? = nil) {
        self.sprintId = sprintId
        self.goal = goal
        self.startsOn = startsOn
        self.endsOn = endsOn
        self.startedAt = startedAt
        self.completedAt = completedAt
    }
}

extension SprintSummary: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.sprintId = try members.string("sprintId", .uuid)
        self.goal = try members.string("goal", ProjectsRules.sprintGoal)
        self.startsOn = try members.string("startsOn", ProjectsRules.date)
        self.endsOn = try members.string("endsOn", ProjectsRules.date)
        self.startedAt = try members.converted("startedAt", "an RFC 3339 date-time") { Timestamp($0) }
        self.completedAt = try members.optionalConverted("completedAt", "an RFC 3339 date-time") { Timestamp($0) }
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("sprintId", sprintId)
        writer.member("goal", goal)
        writer.member("startsOn", startsOn)
        writer.member("endsOn", endsOn)
        writer.member("startedAt") { startedAt.append(to: &$0) }
        if let completedAt { writer.member("completedAt") { completedAt.append(to: &$0) } }
        writer.endObject()
    }
}
