import JSON

/// A value with a member of every kind, written as the generated codecs are.
struct Contact: JSONRepresentable, Equatable {
    var id: String
    var name: String
    var age: Int64?
    var weight: Double?
    var isFriend: Bool?
    var tags: [String]
    var moods: [Mood]
    var home: Address?

    enum Mood: String, JSONRepresentable {
        case glad, sad

        init(json: borrowing JSONValue) throws(JSONError) {
            guard let value = Self(rawValue: try json.string(.any)) else { throw JSONError(.constraint, "must be one of glad, sad") }
            self = value
        }

        func write(to writer: inout JSONWriter) { writer.value(rawValue) }
    }

    struct Address: JSONRepresentable, Equatable {
        var town: String

        init(town: String) { self.town = town }

        init(json: borrowing JSONValue) throws(JSONError) {
            var members = try JSONObjectReader(json)
            town = try members.string("town", JSONStringRules(maxLength: 20))
        }

        func write(to writer: inout JSONWriter) {
            writer.beginObject()
            writer.member("town", town)
            writer.endObject()
        }
    }
}

extension Contact {
    static let names: [StaticString] = ["id", "name", "age", "weight", "isFriend", "tags", "moods", "home"]
    static let nameRules = JSONStringRules(minLength: 2, maxLength: 5, pattern: #"^[^\x00-\x1F]*$"#)

    init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        id = try members.string("id", .uuid)
        name = try members.string("name", Self.nameRules)
        age = try members.optionalInteger("age", in: 0...150)
        weight = try members.optionalNumber("weight", in: 0.5...500)
        isFriend = try members.optionalBoolean("isFriend")
        tags = try members.array("tags", count: 1...3) { (element) throws(JSONError) in try element.string(JSONStringRules(maxLength: 4)) }
        moods = try members.array("moods") { (element) throws(JSONError) in try Mood(json: element) }
        home = try members.optionalValue("home")
        try members.finish(refusingAllBut: Self.names)
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("id", id)
        writer.member("name", name)
        if let age { writer.member("age", age) }
        if let weight { writer.member("weight", weight) }
        if let isFriend { writer.member("isFriend", isFriend) }
        writer.member("tags", tags) { element, writer in writer.value(element) }
        writer.member("moods", moods) { element, writer in writer.value(element) }
        if let home { writer.member("home", home) }
        writer.endObject()
    }

    static let example = Contact(
        id: "01890a5d-ac96-774b-bcce-b302099a8057", name: "Åsa", age: 41, weight: 61.5, isFriend: true, tags: ["a", "\"\\\n"],
        moods: [.glad, .sad], home: Address(town: "Graz"))

}

/// The error that reading the text ends in, or nil.
func refusal(of text: String, limits: JSONLimits = JSONLimits()) -> JSONError? { refusal(of: Array(text.utf8), limits: limits) }

func refusal(of bytes: [UInt8], limits: JSONLimits = JSONLimits()) -> JSONError? {
    do {
        try JSONDocument.withValue(parsing: bytes, limits: limits) { _ in }
        return nil
    } catch {
        return error
    }
}

/// What is read from a text, written again.
func rewritten(_ text: String) throws -> String {
    try JSONDocument.withValue(parsing: Array(text.utf8)) { (value) throws(JSONError) in
        var writer = JSONWriter()
        value.write(to: &writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
