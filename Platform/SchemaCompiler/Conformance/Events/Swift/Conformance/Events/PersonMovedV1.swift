// Generated from Platform/SchemaCompiler/Conformance/schema/conformance.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Version 1 of `PersonMoved`, as older messages have it. A person lives elsewhere now.
public struct PersonMovedV1: Hashable, Sendable {
    /// An id, a UUID in lower case.
    public var personId: String
    /// Street, a comma, and the city.
    public var address: String

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(personId: String, address: String) {
        self.personId = personId
        self.address = address
    }
}

extension PersonMovedV1 {
    public static let messageType = MessageType(
        context: "conformance",
        name: "PersonMoved",
        version: 1,
        dataSchema: "urn:tributary:schema:9bf75d70d730b691"
    )
}

extension PersonMovedV1: PersonalDataHolder {
    public static let personalMembers: [String: String] = ["address": "personId"]

    public var customMirror: Mirror {
        redactedMirror([("personId", personId), ("address", address)])
    }
}

extension PersonMovedV1: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.personId = try members.string("personId", .uuid)
        self.address = try members.string("address")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("personId", personId)
        writer.member("address", address)
        writer.endObject()
    }
}
