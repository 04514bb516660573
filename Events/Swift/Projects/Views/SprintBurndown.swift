// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// How a sprint went; the document of the view sprint_burndown.
public struct SprintBurndown: Hashable, Sendable {
    /// The sprint's id, a UUIDv7 made by whoever starts it.
    public var sprintId: String
    /// The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same.
    public var projectId: String
    /// What the sprint is for, on a single line.
    public var goal: String
    /// Its first day.
    public var startsOn: String
    /// Its last day.
    public var endsOn: String
    /// The points of all its tasks.
    public var scope: Int64
    /// The points of those that are not done.
    public var remaining: Int64
    /// How many tasks it has.
    public var tasks: Int64
    /// How many of them are done.
    public var done: Int64
    /// The days on which something changed, the oldest first and the last 366 of them.
    public var days: [BurndownDay]
    /// When it was started.
    public var startedAt: Timestamp
    /// When it was completed, once it is.
    public var completedAt: Timestamp?

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(
        sprintId: String,
        projectId: String,
        goal: String,
        startsOn: String,
        endsOn: String,
        scope: Int64,
        remaining: Int64,
        tasks: Int64,
        done: Int64,
        days: [BurndownDay],
        startedAt: Timestamp,
        completedAt: Timestamp? = nil
    ) {
        self.sprintId = sprintId
        self.projectId = projectId
        self.goal = goal
        self.startsOn = startsOn
        self.endsOn = endsOn
        self.scope = scope
        self.remaining = remaining
        self.tasks = tasks
        self.done = done
        self.days = days
        self.startedAt = startedAt
        self.completedAt = completedAt
    }
}

extension SprintBurndown: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.sprintId = try members.string("sprintId", .uuid)
        self.projectId = try members.string("projectId", .uuid)
        self.goal = try members.string("goal", ProjectsRules.sprintGoal)
        self.startsOn = try members.string("startsOn", ProjectsRules.date)
        self.endsOn = try members.string("endsOn", ProjectsRules.date)
        self.scope = try members.integer("scope", in: 0...Int64.max)
        self.remaining = try members.integer("remaining", in: 0...Int64.max)
        self.tasks = try members.integer("tasks", in: 0...Int64.max)
        self.done = try members.integer("done", in: 0...Int64.max)
        self.days = try members.array("days", count: 0...366) { (element) throws(JSONError) in try BurndownDay(json: element) }
        self.startedAt = try members.converted("startedAt", "an RFC 3339 date-time") { Timestamp($0) }
        self.completedAt = try members.optionalConverted("completedAt", "an RFC 3339 date-time") { Timestamp($0) }
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("sprintId", sprintId)
        writer.member("projectId", projectId)
        writer.member("goal", goal)
        writer.member("startsOn", startsOn)
        writer.member("endsOn", endsOn)
        writer.member("scope", scope)
        writer.member("remaining", remaining)
        writer.member("tasks", tasks)
        writer.member("done", done)
        writer.member("days", days) { element, writer in writer.value(element) }
        writer.member("startedAt") { startedAt.append(to: &$0) }
        if let completedAt { writer.member("completedAt") { completedAt.append(to: &$0) } }
        writer.endObject()
    }
}
