// Generated from Examples/Greetings/schema/greetings.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// How a person was greeted last; the document of the view greetings.
public struct Greeting: Hashable, Sendable {
    /// The person's id, that of the context identity.
    public var personId: String
    /// A greeting, on a single line.
    public var words: String
    /// How often the person has been greeted.
    public var times: Int64
    /// When that was.
    public var greetedAt: Timestamp

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(personId: String, words: String, times: Int64, greetedAt: Timestamp) {
        self.personId = personId
        self.words = words
        self.times = times
        self.greetedAt = greetedAt
    }
}

extension Greeting: PersonalDataHolder {
    public static let personalMembers: [String: String] = ["words": "personId"]

    public var customMirror: Mirror {
        redactedMirror([("personId", personId), ("words", words), ("times", times), ("greetedAt", greetedAt)])
    }
}

extension Greeting: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.personId = try members.string("personId", .uuid)
        self.words = try members.string("words", GreetingsRules.words)
        self.times = try members.integer("times", in: 1...Int64.max)
        self.greetedAt = try members.converted("greetedAt", "an RFC 3339 date-time") { Timestamp($0) }
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("personId", personId)
        writer.member("words", words)
        writer.member("times", times)
        writer.member("greetedAt") { greetedAt.append(to: &$0) }
        writer.endObject()
    }
}
