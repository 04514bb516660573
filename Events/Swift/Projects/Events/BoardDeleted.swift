// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// A board is no more, because its project is not.
public struct BoardDeleted: Message {
    /// The project's id, a UUIDv7 made by whoever asks for the project. Its board has the same.
    public var projectId: String
    /// The tasks that stood on it.
    public var taskIds: [String]
    /// The sprints that it had.
    public var sprintIds: [String]

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(projectId: String, taskIds: [String], sprintIds: [String]) {
        self.projectId = projectId
        self.taskIds = taskIds
        self.sprintIds = sprintIds
    }
}

extension BoardDeleted {
    public static let messageType = MessageType(
        context: "projects",
        name: "BoardDeleted",
        version: 1,
        dataSchema: "urn:tributary:schema:c3b48936739fcc42"
    )
    public var messageType: MessageType { Self.messageType }
}

extension BoardDeleted: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.projectId = try members.string("projectId", .uuid)
        self.taskIds = try members.array("taskIds", count: 0...10000) { (element) throws(JSONError) in try element.string(.uuid) }
        self.sprintIds = try members.array("sprintIds", count: 0...1000) { (element) throws(JSONError) in try element.string(.uuid) }
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("projectId", projectId)
        writer.member("taskIds", taskIds) { element, writer in writer.value(element) }
        writer.member("sprintIds", sprintIds) { element, writer in writer.value(element) }
        writer.endObject()
    }
}
