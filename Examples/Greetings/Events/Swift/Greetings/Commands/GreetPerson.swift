// Generated from Examples/Greetings/schema/greetings.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Greets a person, who is greeted three times at most.
public struct GreetPerson: Command {
    /// The person's id, that of the context identity.
    public var personId: String
    /// How the person wants to be called, on a single line.
    public var name: String

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(personId: String, name: String) {
        self.personId = personId
        self.name = name
    }
}

extension GreetPerson {
    public static let messageType = MessageType(
        context: "greetings",
        name: "GreetPerson",
        version: 1,
        dataSchema: "urn:tributary:schema:8c75c82e46e5924a"
    )

    /// The person that decides.
    public var address: EntityAddress {
        EntityAddress(context: "greetings", entity: "person", validID: personId)
    }
}

extension GreetPerson: PersonalDataHolder {
    public static let personalMembers: [String: String] = ["name": "personId"]

    public var customMirror: Mirror {
        redactedMirror([("personId", personId), ("name", name)])
    }
}

extension GreetPerson: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.personId = try members.string("personId", .uuid)
        self.name = try members.string("name", GreetingsRules.name)
        try members.finish(refusingAllBut: Self.memberNames)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("personId", personId)
        writer.member("name", name)
        writer.endObject()
    }

    private static let memberNames: [StaticString] = ["personId", "name"]
}
