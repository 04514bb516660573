// Generated from Examples/Greetings/schema/greetings.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// A person was greeted.
public struct PersonGreeted: Message {
    /// The person's id, that of the context identity.
    public var personId: String
    /// A greeting, on a single line.
    public var words: String
    /// How often the person has been greeted with this time.
    public var times: Int64

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(personId: String, words: String, times: Int64) {
        self.personId = personId
        self.words = words
        self.times = times
    }
}

extension PersonGreeted {
    public static let messageType = MessageType(
        context: "greetings",
        name: "PersonGreeted",
        version: 1,
        dataSchema: "urn:tributary:schema:83f7018bbf158982"
    )
    public var messageType: MessageType { Self.messageType }
}

extension PersonGreeted: PersonalDataHolder {
    public static let personalMembers: [String: String] = ["words": "personId"]

    public var customMirror: Mirror {
        redactedMirror([("personId", personId), ("words", words), ("times", times)])
    }
}

extension PersonGreeted: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.personId = try members.string("personId", .uuid)
        self.words = try members.string("words", GreetingsRules.words)
        self.times = try members.integer("times", in: 1...Int64.max)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("personId", personId)
        writer.member("words", words)
        writer.member("times", times)
        writer.endObject()
    }
}
