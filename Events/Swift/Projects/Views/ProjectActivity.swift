// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Something that happened in a project; a document of the view project_activity.
public struct ProjectActivity: Hashable, Sendable {
    /// The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same.
    public var projectId: String
    /// What happened, after the event that says it.
    public var kind: ActivityKind
    /// When it was decided.
    public var at: Timestamp
    /// On whose behalf it was decided, who did it themselves or did what led to it; missing where that was no person.
    public var userId: String?
    /// The task it is about, where it is about one.
    public var taskId: String?
    /// What people call the task.
    public var key: String?
    /// The column it is about; of a move, where the task stood before.
    public var columnId: String?
    /// Of a move, where the task stands now.
    public var toColumnId: String?
    /// The sprint it is about.
    public var sprintId: String?
    /// The comment it is about.
    public var commentId: String?
    /// The person it is about, as of an assignment.
    public var aboutUserId: String?
    /// The team it is about.
    public var teamId: String?
    /// Of a change of points, what it was before.
    public var from: Int64?
    /// Of a change of points, what it is now.
    public var to: Int64?
    /// What it is called, be it a title, a name, a label or a goal.
    public var text: String?

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(
        projectId: String,
        kind: ActivityKind,
        at: Timestamp,
        userId: String? = nil,
        taskId: String? = nil,
        key: String? = nil,
        columnId: String? = nil,
        toColumnId: String? = nil,
        sprintId: String? = nil,
        commentId: String? = nil,
        aboutUserId: String? = nil,
        teamId: String? = nil,
        from: Int64? = nil,
        to: Int64? = nil,
        text: String? = nil
    ) {
        self.projectId = projectId
        self.kind = kind
        self.at = at
        self.userId = userId
        self.taskId = taskId
        self.key = key
        self.columnId = columnId
        self.toColumnId = toColumnId
        self.sprintId = sprintId
        self.commentId = commentId
        self.aboutUserId = aboutUserId
        self.teamId = teamId
        self.from = from
        self.to = to
        self.text = text
    }
}

extension ProjectActivity: PersonalDataHolder {
    public static let personalMembers: [String: String] = ["text": "$secret"]

    public var customMirror: Mirror {
        redactedMirror([
            ("projectId", projectId),
            ("kind", kind),
            ("at", at),
            ("userId", userId as Any),
            ("taskId", taskId as Any),
            ("key", key as Any),
            ("columnId", columnId as Any),
            ("toColumnId", toColumnId as Any),
            ("sprintId", sprintId as Any),
            ("commentId", commentId as Any),
            ("aboutUserId", aboutUserId as Any),
            ("teamId", teamId as Any),
            ("from", from as Any),
            ("to", to as Any),
            ("text", text as Any)
        ])
    }
}

extension ProjectActivity: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.projectId = try members.string("projectId", .uuid)
        self.kind = try members.value("kind")
        self.at = try members.converted("at", "an RFC 3339 date-time") { Timestamp($0) }
        self.userId = try members.optionalString("userId", .uuid)
        self.taskId = try members.optionalString("taskId", .uuid)
        self.key = try members.optionalString("key", ProjectsRules.taskKey)
        self.columnId = try members.optionalString("columnId", .uuid)
        self.toColumnId = try members.optionalString("toColumnId", .uuid)
        self.sprintId = try members.optionalString("sprintId", .uuid)
        self.commentId = try members.optionalString("commentId", .uuid)
        self.aboutUserId = try members.optionalString("aboutUserId", .uuid)
        self.teamId = try members.optionalString("teamId", .uuid)
        self.from = try members.optionalInteger("from", in: 0...1000)
        self.to = try members.optionalInteger("to", in: 0...1000)
        self.text = try members.optionalString("text", ProjectsRules.activityText)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("projectId", projectId)
        writer.member("kind", kind)
        writer.member("at") { at.append(to: &$0) }
        if let userId { writer.member("userId", userId) }
        if let taskId { writer.member("taskId", taskId) }
        if let key { writer.member("key", key) }
        if let columnId { writer.member("columnId", columnId) }
        if let toColumnId { writer.member("toColumnId", toColumnId) }
        if let sprintId { writer.member("sprintId", sprintId) }
        if let commentId { writer.member("commentId", commentId) }
        if let aboutUserId { writer.member("aboutUserId", aboutUserId) }
        if let teamId { writer.member("teamId", teamId) }
        if let from { writer.member("from", from) }
        if let to { writer.member("to", to) }
        if let text { writer.member("text", text) }
        writer.endObject()
    }
}
