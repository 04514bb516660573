import EventSourcing
import JSON

/// The command of the test's own context.
struct Greet: Command, JSONRepresentable {
    static let messageType = MessageType(context: "greetings", name: "Greet", version: 1)

    var personId: String
    var text: String

    var address: EntityAddress { EntityAddress(context: "greetings", entity: "person", id: personId)! }

    init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        personId = try members.string("personId", JSONStringRules(minLength: 1, maxLength: 40, pattern: "^[a-z0-9-]+$"))
        text = try members.string("text", JSONStringRules(maxLength: 100))
        try members.finish(refusingAllBut: ["personId", "text"])
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("personId", personId)
        writer.member("text", text)
        writer.endObject()
    }

    static let schema =
        #"{"type":"object","required":["personId","text"],"additionalProperties":false,"properties":{"personId":{"type":"string"},"text":{"type":"string"}}}"#
}
