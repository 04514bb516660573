// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import JSON

/// How a sprint stood at the end of a day, or now.
public struct BurndownDay: Hashable, Sendable {
    /// A day, as in 2026-11-21.
    public var date: String
    /// The points of all its tasks.
    public var scope: Int64
    /// The points of those that are not done.
    public var remaining: Int64
    /// How many tasks it has.
    public var tasks: Int64
    /// How many of them are done.
    public var done: Int64

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(date: String, scope: Int64, remaining: Int64, tasks: Int64, done: Int64) {
        self.date = date
        self.scope = scope
        self.remaining = remaining
        self.tasks = tasks
        self.done = done
    }
}

extension BurndownDay: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.date = try members.string("date", ProjectsRules.date)
        self.scope = try members.integer("scope", in: 0...Int64.max)
        self.remaining = try members.integer("remaining", in: 0...Int64.max)
        self.tasks = try members.integer("tasks", in: 0...Int64.max)
        self.done = try members.integer("done", in: 0...Int64.max)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("date", date)
        writer.member("scope", scope)
        writer.member("remaining", remaining)
        writer.member("tasks", tasks)
        writer.member("done", done)
        writer.endObject()
    }
}
