// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// A file belongs to a task.
public struct FileAttached: Message {
    /// The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same.
    public var projectId: String
    /// The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same.
    public var taskId: String
    /// What people call the task, the project's prefix and a number, as in WEB-12. Numbers have no gaps and are never used again.
    public var key: String?
    /// The attachment's id, a UUIDv7 made by whoever attaches it.
    public var attachmentId: String
    /// What the attached file is called, on a single line.
    public var name: String
    /// Where the attached file is, an http or https address.
    public var url: String
    /// What kind of file it is, as in image/png.
    public var mediaType: String?
    /// How long the file is, in bytes.
    public var size: Int64?
    /// Who has attached it.
    public var userId: String

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(
        projectId: String,
        taskId: String,
        key: String? = nil,
        attachmentId: String,
        name: String,
        url: String,
        mediaType: String? = nil,
        size: Int64? = nil,
        userId: String
    ) {
        self.projectId = projectId
        self.taskId = taskId
        self.key = key
        self.attachmentId = attachmentId
        self.name = name
        self.url = url
        self.mediaType = mediaType
        self.size = size
        self.userId = userId
    }
}

extension FileAttached {
    public static let messageType = MessageType(
        context: "projects",
        name: "FileAttached",
        version: 1,
        dataSchema: "urn:tributary:schema:84a7454a85aa4c11"
    )
    public var messageType: MessageType { Self.messageType }
}

extension FileAttached: PersonalDataHolder {
    public static let personalMembers: [String: String] = ["name": "userId", "url": "userId"]

    public var customMirror: Mirror {
        redactedMirror([
            ("projectId", projectId),
            ("taskId", taskId),
            ("key", key as Any),
            ("attachmentId", attachmentId),
            ("name", name),
            ("url", url),
            ("mediaType", mediaType as Any),
            ("size", size as Any),
            ("userId", userId)
        ])
    }
}

extension FileAttached: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.projectId = try members.string("projectId", .uuid)
        self.taskId = try members.string("taskId", .uuid)
        self.key = try members.optionalString("key", ProjectsRules.taskKey)
        self.attachmentId = try members.string("attachmentId", .uuid)
        self.name = try members.string("name", ProjectsRules.fileName)
        self.url = try members.string("url", ProjectsRules.fileAddress)
        self.mediaType = try members.optionalString("mediaType", ProjectsRules.mediaType)
        self.size = try members.optionalInteger("size", in: 0...Int64.max)
        self.userId = try members.string("userId", .uuid)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("projectId", projectId)
        writer.member("taskId", taskId)
        if let key { writer.member("key", key) }
        writer.member("attachmentId", attachmentId)
        writer.member("name", name)
        writer.member("url", url)
        if let mediaType { writer.member("mediaType", mediaType) }
        if let size { writer.member("size", size) }
        writer.member("userId", userId)
        writer.endObject()
    }
}
