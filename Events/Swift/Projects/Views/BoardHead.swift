// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// A board without its cards; the document of the view boards. The cards are rows of the view cards.
public struct BoardHead: Hashable, Sendable {
    /// The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same.
    public var projectId: String
    /// What the project is called, on a single line.
    public var name: String
    /// The columns, from left to right.
    public var columns: [BoardColumn]
    /// The sprint that is under way, if one is.
    public var sprintId: String?
    /// When it, or a task on it, last changed.
    public var changedAt: Timestamp

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(projectId: String, name: String, columns: [BoardColumn], sprintId: String? = nil, changedAt: Timestamp) {
        self.projectId = projectId
        self.name = name
        self.columns = columns
        self.sprintId = sprintId
        self.changedAt = changedAt
    }
}

extension BoardHead: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.projectId = try members.string("projectId", .uuid)
        self.name = try members.string("name", ProjectsRules.projectName)
        self.columns = try members.array("columns", count: 0...50) { (element) throws(JSONError) in try BoardColumn(json: element) }
        self.sprintId = try members.optionalString("sprintId", .uuid)
        self.changedAt = try members.converted("changedAt", "an RFC 3339 date-time") { Timestamp($0) }
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("projectId", projectId)
        writer.member("name", name)
        writer.member("columns", columns) { element, writer in writer.value(element) }
        if let sprintId { writer.member("sprintId", sprintId) }
        writer.member("changedAt") { changedAt.append(to: &$0) }
        writer.endObject()
    }
}
