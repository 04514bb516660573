// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import JSON

/// How many tasks stood in which column, day by day; the document of the view cumulative_flow.
public struct CumulativeFlow: Hashable, Sendable {
    /// The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same.
    public var projectId: String
    /// The columns that the board has or had, in the order in which they were added.
    public var columns: [FlowColumn]
    /// The days on which something changed, the oldest first and the last 366 of them.
    public var days: [FlowDay]

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(projectId: String, columns: [FlowColumn], days: [FlowDay]) {
        self.projectId = projectId
        self.columns = columns
        self.days = days
    }
}

extension CumulativeFlow: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.projectId = try members.string("projectId", .uuid)
        self.columns = try members.array("columns", count: 0...500) { (element) throws(JSONError) in try FlowColumn(json: element) }
        self.days = try members.array("days", count: 0...366) { (element) throws(JSONError) in try FlowDay(json: element) }
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("projectId", projectId)
        writer.member("columns", columns) { element, writer in writer.value(element) }
        writer.member("days", days) { element, writer in writer.value(element) }
        writer.endObject()
    }
}
