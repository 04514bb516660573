// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// A project as lists of projects show it; the document of the view project_list.
public struct ProjectSummary: Hashable, Sendable {
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
    /// Whether its owner is in that team.
    public var ownerInTeam: Bool
    /// Whether everybody who is signed in may read it.
    public var `public`: Bool
    /// Whether it can be changed.
    public var status: Status
    /// Who may read it, the ids of people; everyone where it is public.
    public var readers: [String]
    /// How many tasks its board has.
    public var tasks: Int64
    /// When it was created.
    public var createdAt: Timestamp
    /// When it, or a task of its board, last changed.
    public var changedAt: Timestamp

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(
        projectId: String,
        name: String,
        prefix: String,
        description: String? = nil,
        ownerId: String,
        teamId: String? = nil,
        ownerInTeam: Bool,
        public: Bool,
        status: Status,
        readers: [String],
        tasks: Int64,
        createdAt: Timestamp,
        changedAt: Timestamp
    ) {
        self.projectId = projectId
        self.name = name
        self.prefix = prefix
        self.description = description
        self.ownerId = ownerId
        self.teamId = teamId
        self.ownerInTeam = ownerInTeam
        self.public = `public`
        self.status = status
        self.readers = readers
        self.tasks = tasks
        self.createdAt = createdAt
        self.changedAt = changedAt
    }

    /// Whether it can be changed.
    public enum Status: String, Hashable, Sendable, CaseIterable {
        case active, archived
    }
}

extension ProjectSummary: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.projectId = try members.string("projectId", .uuid)
        self.name = try members.string("name", ProjectsRules.projectName)
        self.prefix = try members.string("prefix", ProjectsRules.prefix)
        self.description = try members.optionalString("description", ProjectsRules.projectDescription)
        self.ownerId = try members.string("ownerId", .uuid)
        self.teamId = try members.optionalString("teamId", .uuid)
        self.ownerInTeam = try members.boolean("ownerInTeam")
        self.public = try members.boolean("public")
        self.status = try members.value("status")
        self.readers = try members.array("readers", count: 0...1002) { (element) throws(JSONError) in try element.string(ProjectsRules.reader) }
        self.tasks = try members.integer("tasks", in: 0...Int64.max)
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
        writer.member("ownerInTeam", ownerInTeam)
        writer.member("public", `public`)
        writer.member("status", status)
        writer.member("readers", readers) { element, writer in writer.value(element) }
        writer.member("tasks", tasks)
        writer.member("createdAt") { createdAt.append(to: &$0) }
        writer.member("changedAt") { changedAt.append(to: &$0) }
        writer.endObject()
    }
}

extension ProjectSummary.Status: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        guard let value = Self(rawValue: try json.string(.any)) else {
            throw JSONError(.constraint, "must be one of active, archived")
        }
        self = value
    }

    public func write(to writer: inout JSONWriter) { writer.value(rawValue) }
}
