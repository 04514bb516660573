// Generated from Examples/Greetings/schema/greetings.yaml by 'make generate'. Do not edit.
// swift-format-ignore-file

/// The JSON Schema (2020-12) of every type of the context greetings, as it stands below `components/schemas` of an OpenAPI 3.1 document.
public enum GreetingsSchemas {
    /// The JSON text of a type's schema; nil where there is no such type.
    public static func schema(named name: String) -> String? { all.first { $0.name == name }?.json }

    /// Definitions first, then commands, events, views and requests, in the order of the file.
    public static let all: [(name: String, json: String)] = [
        ("PersonId", #"{"description":"The person's id, that of the context identity.","type":"string","format":"uuid"}"#),
        ("Name", #"{"description":"How the person wants to be called, on a single line.","type":"string","minLength":1,"maxLength":100,"pattern":"^[^\\x00-\\x1F\\x7F-\\x9F\\u2028\\u2029]*$"}"#),
        ("Words", #"{"description":"A greeting, on a single line.","type":"string","minLength":1,"maxLength":200,"pattern":"^[^\\x00-\\x1F\\x7F-\\x9F\\u2028\\u2029]*$"}"#),
        ("GreetPerson", ##"{"description":"Greets a person, who is greeted three times at most.","type":"object","required":["personId","name"],"additionalProperties":false,"properties":{"personId":{"$ref":"#/components/schemas/PersonId"},"name":{"$ref":"#/components/schemas/Name"}}}"##),
        ("PersonGreeted", ##"{"description":"A person was greeted.","type":"object","required":["personId","words","times"],"properties":{"personId":{"$ref":"#/components/schemas/PersonId"},"words":{"$ref":"#/components/schemas/Words"},"times":{"description":"How often the person has been greeted with this time.","type":"integer","minimum":1}}}"##),
        ("Greeting", ##"{"description":"How a person was greeted last; the document of the view greetings.","type":"object","required":["personId","words","times","greetedAt"],"properties":{"personId":{"$ref":"#/components/schemas/PersonId"},"words":{"$ref":"#/components/schemas/Words"},"times":{"description":"How often the person has been greeted.","type":"integer","minimum":1},"greetedAt":{"description":"When that was.","type":"string","format":"date-time"}}}"##),
    ]
}
