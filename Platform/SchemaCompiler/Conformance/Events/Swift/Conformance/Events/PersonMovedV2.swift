// Generated from Platform/SchemaCompiler/Conformance/schema/conformance.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Version 2 of `PersonMoved`, as older messages have it. A person lives elsewhere now.
public struct PersonMovedV2: Hashable, Sendable {
    /// An id, a UUID in lower case.
    public var personId: String
    /// Street and number.
    public var street: String
    /// The city.
    public var city: String

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(personId: String, street: String, city: String) {
        self.personId = personId
        self.street = street
        self.city = city
    }
}

extension PersonMovedV2 {
    public static let messageType = MessageType(
        context: "conformance",
        name: "PersonMoved",
        version: 2,
        dataSchema: "urn:tributary:schema:9a7f62f7e538d5ba"
    )
}

extension PersonMovedV2: PersonalDataHolder {
    public static let personalMembers: [String: String] = ["street": "personId", "city": "personId"]

    public var customMirror: Mirror {
        redactedMirror([("personId", personId), ("street", street), ("city", city)])
    }
}

extension PersonMovedV2: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.personId = try members.string("personId", .uuid)
        self.street = try members.string("street", Self.streetRules)
        self.city = try members.string("city", Self.cityRules)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("personId", personId)
        writer.member("street", street)
        writer.member("city", city)
        writer.endObject()
    }

    private static let streetRules = JSONStringRules(maxLength: 100)
    private static let cityRules = JSONStringRules(maxLength: 100)
}
