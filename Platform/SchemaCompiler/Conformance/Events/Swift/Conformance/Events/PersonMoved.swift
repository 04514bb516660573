// Generated from Platform/SchemaCompiler/Conformance/schema/conformance.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// A person lives elsewhere now.
public struct PersonMoved: Message {
    /// An id, a UUID in lower case.
    public var personId: String
    /// Street and number.
    public var street: String
    /// The city.
    public var city: String
    /// Since when.
    public var movedAt: Timestamp

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(personId: String, street: String, city: String, movedAt: Timestamp) {
        self.personId = personId
        self.street = street
        self.city = city
        self.movedAt = movedAt
    }
}

extension PersonMoved {
    public static let messageType = MessageType(
        context: "conformance",
        name: "PersonMoved",
        version: 3,
        dataSchema: "urn:tributary:schema:414e76bea41e826b"
    )
    public var messageType: MessageType { Self.messageType }
}

extension PersonMoved: PersonalDataHolder {
    public static let personalMembers: [String: String] = ["street": "personId", "city": "personId"]

    public var customMirror: Mirror {
        redactedMirror([("personId", personId), ("street", street), ("city", city), ("movedAt", movedAt)])
    }
}

extension PersonMoved: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.personId = try members.string("personId", .uuid)
        self.street = try members.string("street", Self.streetRules)
        self.city = try members.string("city", Self.cityRules)
        self.movedAt = try members.converted("movedAt", "an RFC 3339 date-time") { Timestamp($0) }
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("personId", personId)
        writer.member("street", street)
        writer.member("city", city)
        writer.member("movedAt") { movedAt.append(to: &$0) }
        writer.endObject()
    }

    private static let streetRules = JSONStringRules(maxLength: 100)
    private static let cityRules = JSONStringRules(maxLength: 100)
}
