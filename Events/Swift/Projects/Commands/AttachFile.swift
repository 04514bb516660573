// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Attaches a file to a task, by the address where it is.
public struct AttachFile: Command {
    /// The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same.
    public var projectId: String
    /// The task's id, a UUIDv7 made by whoever adds it. No two tasks of any boards have the same.
    public var taskId: String
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

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(
        projectId: String,
        taskId: String,
        attachmentId: String,
        name: String,
        url: String,
        mediaType: String? = nil,
        size: Int64? = nil
    ) {
        self.projectId = projectId
        self.taskId = taskId
        self.attachmentId = attachmentId
        self.name = name
        self.url = url
        self.mediaType = mediaType
        self.size = size
    }
}

extension AttachFile {
    public static let messageType = MessageType(
        context: "projects",
        name: "AttachFile",
        version: 1,
        dataSchema: "urn:tributary:schema:879ead1a93cbe5cc"
    )

    /// The task that decides.
    public var address: EntityAddress {
        EntityAddress(context: "projects", entity: "task", validID: taskId)
    }
}

extension AttachFile: PersonalDataHolder {
    public static let personalMembers: [String: String] = ["name": "$caller", "url": "$caller"]

    public var customMirror: Mirror {
        redactedMirror([
            ("projectId", projectId),
            ("taskId", taskId),
            ("attachmentId", attachmentId),
            ("name", name),
            ("url", url),
            ("mediaType", mediaType as Any),
            ("size", size as Any)
        ])
    }
}

extension AttachFile: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.projectId = try members.string("projectId", .uuid)
        self.taskId = try members.string("taskId", .uuid)
        self.attachmentId = try members.string("attachmentId", .uuid)
        self.name = try members.string("name", ProjectsRules.fileName)
        self.url = try members.string("url", ProjectsRules.fileAddress)
        self.mediaType = try members.optionalString("mediaType", ProjectsRules.mediaType)
        self.size = try members.optionalInteger("size", in: 0...Int64.max)
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("projectId", projectId)
        writer.member("taskId", taskId)
        writer.member("attachmentId", attachmentId)
        writer.member("name", name)
        writer.member("url", url)
        if let mediaType { writer.member("mediaType", mediaType) }
        if let size { writer.member("size", size) }
        writer.endObject()
    }

    private static let memberNames: [StaticString] = ["projectId", "taskId", "attachmentId", "name", "url", "mediaType", "size"]
}
