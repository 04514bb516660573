// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// A file belongs to a task no more.
public struct FileDetached: Message {
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

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(projectId: String, taskId: String, key: String? = nil, attachmentId: String, name: String) {
        self.projectId = projectId
        self.taskId = taskId
        self.key = key
        self.attachmentId = attachmentId
        self.name = name
    }
}

extension FileDetached {
    public static let messageType = MessageType(
        context: "projects",
        name: "FileDetached",
        version: 1,
        dataSchema: "urn:tributary:schema:c763912348a9271a"
    )
    public var messageType: MessageType { Self.messageType }
}

extension FileDetached: PersonalDataHolder {
    public static let personalMembers: [String: String] = ["name": "$secret"]

    public var customMirror: Mirror {
        redactedMirror([("projectId", projectId), ("taskId", taskId), ("key", key as Any), ("attachmentId", attachmentId), ("name", name)])
    }
}

extension FileDetached: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.projectId = try members.string("projectId", .uuid)
        self.taskId = try members.string("taskId", .uuid)
        self.key = try members.optionalString("key", ProjectsRules.taskKey)
        self.attachmentId = try members.string("attachmentId", .uuid)
        self.name = try members.string("name", ProjectsRules.fileName)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("projectId", projectId)
        writer.member("taskId", taskId)
        if let key { writer.member("key", key) }
        writer.member("attachmentId", attachmentId)
        writer.member("name", name)
        writer.endObject()
    }
}
