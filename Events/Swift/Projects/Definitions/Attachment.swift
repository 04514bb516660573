// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// A file that belongs to a task.
public struct Attachment: Hashable, Sendable {
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
    /// When.
    public var attachedAt: Timestamp

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(
        attachmentId: String,
        name: String,
        url: String,
        mediaType: String? = nil,
        size: Int64? = nil,
        userId: String,
        attachedAt: Timestamp
    ) {
        self.attachmentId = attachmentId
        self.name = name
        self.url = url
        self.mediaType = mediaType
        self.size = size
        self.userId = userId
        self.attachedAt = attachedAt
    }
}

extension Attachment: PersonalDataHolder {
    public static let personalMembers: [String: String] = ["name": "userId", "url": "userId"]

    public var customMirror: Mirror {
        redactedMirror([
            ("attachmentId", attachmentId),
            ("name", name),
            ("url", url),
            ("mediaType", mediaType as Any),
            ("size", size as Any),
            ("userId", userId),
            ("attachedAt", attachedAt)
        ])
    }
}

extension Attachment: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.attachmentId = try members.string("attachmentId", .uuid)
        self.name = try members.string("name", ProjectsRules.fileName)
        self.url = try members.string("url", ProjectsRules.fileAddress)
        self.mediaType = try members.optionalString("mediaType", ProjectsRules.mediaType)
        self.size = try members.optionalInteger("size", in: 0...Int64.max)
        self.userId = try members.string("userId", .uuid)
        self.attachedAt = try members.converted("attachedAt", "an RFC 3339 date-time") { Timestamp($0) }
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("attachmentId", attachmentId)
        writer.member("name", name)
        writer.member("url", url)
        if let mediaType { writer.member("mediaType", mediaType) }
        if let size { writer.member("size", size) }
        writer.member("userId", userId)
        writer.member("attachedAt") { attachedAt.append(to: &$0) }
        writer.endObject()
    }
}
