// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import JSON

/// Where a task of a column stands.
public struct TaskPlace: Hashable, Sendable {
    /// The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same.
    public var taskId: String
    /// Where the task stands in its column, before all tasks with a greater key as bytes compare. The board makes it; clients never do.
    public var orderKey: String

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(taskId: String, orderKey: String) {
        self.taskId = taskId
        self.orderKey = orderKey
    }
}

extension TaskPlace: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.taskId = try members.string("taskId", .uuid)
        self.orderKey = try members.string("orderKey", ProjectsRules.orderKey)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("taskId", taskId)
        writer.member("orderKey", orderKey)
        writer.endObject()
    }
}
