// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// A sprint is over, and its tasks are in none.
public struct SprintCompleted: Message {
    /// The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same.
    public var projectId: String
    /// The sprint's id, a UUIDv7 made by whoever starts it.
    public var sprintId: String
    /// Its tasks that are done.
    public var finishedTaskIds: [String]
    /// Its tasks that are not.
    public var unfinishedTaskIds: [String]

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(projectId: String, sprintId: String, finishedTaskIds: [String], unfinishedTaskIds: [String]) {
        self.projectId = projectId
        self.sprintId = sprintId
        self.finishedTaskIds = finishedTaskIds
        self.unfinishedTaskIds = unfinishedTaskIds
    }
}

extension SprintCompleted {
    public static let messageType = MessageType(
        context: "projects",
        name: "SprintCompleted",
        version: 1,
        dataSchema: "urn:tributary:schema:6f08e8492b8bdef4"
    )
    public var messageType: MessageType { Self.messageType }
}

extension SprintCompleted: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.projectId = try members.string("projectId", .uuid)
        self.sprintId = try members.string("sprintId", .uuid)
        self.finishedTaskIds = try members.array("finishedTaskIds", count: 0...1000) { (element) throws(JSONError) in try element.string(.uuid) }
        self.unfinishedTaskIds = try members.array("unfinishedTaskIds", count: 0...1000) { (element) throws(JSONError) in try element.string(.uuid) }
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("projectId", projectId)
        writer.member("sprintId", sprintId)
        writer.member("finishedTaskIds", finishedTaskIds) { element, writer in writer.value(element) }
        writer.member("unfinishedTaskIds", unfinishedTaskIds) { element, writer in writer.value(element) }
        writer.endObject()
    }
}
