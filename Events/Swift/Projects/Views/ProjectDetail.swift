// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// A project as its own page shows it; the document of the view project_detail.
public struct ProjectDetail: Hashable, Sendable {
    /// The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same.
    public var projectId: String
    /// What the project is called, on a single line.
    public var name: String
    /// What the keys of the project's tasks begin with, capital letters and digits.
    public var prefix: String
    /// What the project is about, in as many lines as it takes.
    public var description: String?
    /// Whose it is.
    public var ownerId: String
    /// The team that works on it, if one does.
    public var teamId: String?
    /// Whether everybody who is signed in may read it.
    public var `public`: Bool
    /// Whether it can be changed.
    public var status: Status
    /// Who may see it because of the team, and what they may do.
    public var members: [ProjectMember]
    /// Who may read it, the ids of people; everyone where it is public.
    public var readers: [String]
    /// The columns of its board, from left to right.
    public var columns: [ProjectColumn]
    /// The sprint that is under way, if one is.
    public var sprintId: String?
    /// Its sprints, the newest first and the last 100 of them.
    public var sprints: [SprintSummary]
    /// When it was created.
    public var createdAt: Timestamp
    /// When it last changed.
    public var changedAt: Timestamp

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(
        projectId: String,
        name: String,
        prefix: String,
        description: String? = nil,
        ownerId: String,
        teamId: String? = nil,
        public: Bool,
        status: Status,
        members: [ProjectMember],
        readers: [String],
        columns: [ProjectColumn],
        sprintId: String? = nil,
        sprints: [SprintSummary],
        createdAt: Timestamp,
        changedAt: Timestamp
    ) {
        self.projectId = projectId
        self.name = name
        self.prefix = prefix
        self.description = description
        self.ownerId = ownerId
        self.teamId = teamId
        self.public = `public`
        self.status = status
        self.members = members
        self.readers = readers
        self.columns = columns
        self.sprintId = sprintId
        self.sprints = sprints
        self.createdAt = createdAt
        self.changedAt = changedAt
    }

    /// Whether it can be changed.
    public enum Status: String, Hashable, Sendable, CaseIterable {
        case active, archived
    }
}

extension ProjectDetail: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.projectId = try members.string("projectId", .uuid)
        self.name = try members.string("name", ProjectsRules.projectName)
        self.prefix = try members.string("prefix", ProjectsRules.prefix)
        self.description = try members.optionalString("description", ProjectsRules.projectDescription)
        self.ownerId = try members.string("ownerId", .uuid)
        self.teamId = try members.optionalString("teamId", .uuid)
        self.public = try members.boolean("public")
        self.status = try members.value("status")
        self.members = try members.array("members", count: 0...1000) { (element) throws(JSONError) in try ProjectMember(json: element) }
        self.readers = try members.array("readers", count: 0...1002) { (element) throws(JSONError) in try element.string(ProjectsRules.reader) }
        self.columns = try members.array("columns", count: 0...50) { (element) throws(JSONError) in try ProjectColumn(json: element) }
        self.sprintId = try members.optionalString("sprintId", .uuid)
        self.sprints = try members.array("sprints", count: 0...100) { (element) throws(JSONError) in try SprintSummary(json: element) }
        self.createdAt = try members.converted("createdAt", "an RFC 3339 date-time") { Timestamp($0) }
        self.changedAt = try members.converted("changedAt", "an RFC 3339 date-time") { Timestamp($0) }
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("projectId", projectId)
        writer.member("name", name)
        writer.member("prefix", prefix)
        if let description { writer.member("description", description) }
        writer.member("ownerId", ownerId)
        if let teamId { writer.member("teamId", teamId) }
        writer.member("public", `public`)
        writer.member("status", status)
        writer.member("members", members) { element, writer in writer.value(element) }
        writer.member("readers", readers) { element, writer in writer.value(element) }
        writer.member("columns", columns) { element, writer in writer.value(element) }
        if let sprintId { writer.member("sprintId", sprintId) }
        writer.member("sprints", sprints) { element, writer in writer.value(element) }
        writer.member("createdAt") { createdAt.append(to: &$0) }
        writer.member("changedAt") { changedAt.append(to: &$0) }
        writer.endObject()
    }
}

extension ProjectDetail.Status: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        guard let value = Self(rawValue: try json.string(.any)) else {
            throw JSONError(.constraint, "must be one of active, archived")
        }
        self = value
    }

    public func write(to writer: inout JSONWriter) { writer.value(rawValue) }
}
