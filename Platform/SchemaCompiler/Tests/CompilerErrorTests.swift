import SchemaCompiler
import Testing

/// A schema of one command with one property, and places to put something wrong into.
private func schema(
    head: String = "", defs: String = "", command: String = "", property: String = "type: string",
    entity: String = "{ entity: user, id: userId }",
    required: String = "[userId]", tail: String = ""
) -> String {
    """
    $schema: https://json-schema.org/draft/2020-12/schema
    context: test
    description: A test.
    \(head)
    $defs:
      Id: { type: string, format: uuid, description: An id. }
      \(defs)
    commands:
      DoIt:
        description: Does it.
        type: object
        required: \(required)
        x-entity: \(entity)
        \(command)
        properties:
          userId: { $ref: '#/$defs/Id' }
          value:
            description: A value.
            \(property)
    \(tail)
    """
}

private func failure(_ text: String) -> SchemaError? {
    do {
        _ = try SchemaCompiler.compile([("schema/test.yaml", text)])
        return nil
    } catch {
        return error
    }
}

@Suite struct CompilerErrorTests {
    @Test func `the sound schema compiles`() {
        #expect(failure(schema()) == nil)
    }

    @Test(arguments: [
        ("type: string\n        oneOf: []", "oneOf", "write one type for each form"),
        ("type: string\n        const: 1", "const", "write enum with one value"),
        ("type: string\n        exclusiveMinimum: 1", "exclusiveMinimum", "write minimum"),
        ("type: string\n        default: x", "default", "say in the description"),
        ("type: integer\n        multipleOf: 2", "multipleOf", "leave the check to the component"),
        ("type: integer\n        maxLength: 2", "maxLength", "is not understood here"),
        ("type: string\n        minimum: 2", "minimum", "is not understood here"),
        ("type: string\n        enum: [a]\n        maxLength: 3", "maxLength", "is not understood here"),
        ("type: boolean\n        pattern: x", "pattern", "is not understood here"),
        ("type: string\n        format: date-time\n        maxLength: 3", "maxLength", "known are"),
        ("type: array\n        items: { type: string }\n        uniqueItems: true", "uniqueItems", "leave the check"),
    ])
    func `a keyword that is not enforced is refused, with advice`(property: String, keyword: String, advice: String) {
        let error = failure(schema(property: property))
        #expect(error?.pointer == "/commands/DoIt/properties/value/\(keyword)")
        #expect(error?.message.contains("‘\(keyword)’ is not supported") == true)
        #expect(error?.message.contains(advice) == true)
    }

    @Test(arguments: [
        ("type: text", "/type", "is not a type"), ("type: [string, 'null']", "/type", "leave its name out of required"),
        ("type: object", "/type", "below $defs"),
        ("type: string\n        format: ipv4", "/format", "is not supported"),
        ("type: string\n        pattern: 'abc'", "/pattern", "must begin with ^"),
        ("type: string\n        pattern: '^(?=a)$'", "/pattern", "only groups"),
        ("type: string\n        pattern: '^([a-z]+)*$'", "/pattern", "repeat only once"),
        ("type: string\n        minLength: -1", "/minLength", "negative"),
        ("type: string\n        minLength: x", "/minLength", "must be an integer"),
        ("type: string\n        minLength: 5\n        maxLength: 4", "", "no value is both"),
        ("type: integer\n        minimum: 5\n        maximum: 4", "", "no value is both"),
        ("type: number\n        minimum: x", "/minimum", "must be a number"),
        ("type: string\n        enum: []", "/enum", "at least one"), ("type: string\n        enum: [a, a]", "/enum/1", "stands twice"),
        ("type: string\n        enum: [Not-a-name]", "/enum/0", "is a name"), ("type: array", "", "needs ‘items’"),
        ("type: array\n        items: { type: string, enum: [a] }", "/items", "a definition of its own"),
        ("type: array\n        items: { type: string, description: One. }", "/items/description", "describe the array"),
        ("type: array\n        items: { $ref: '#/$defs/Id', description: One. }", "/items/description", "a definition below $defs"),
        ("$ref: '#/$defs/Nothing'", "/$ref", "is not below $defs"),
        ("$ref: 'other.yaml'", "/$ref", "must point below $defs"),
        ("$ref: '#/$defs/Id'\n        maxLength: 3", "/maxLength", "is not supported"),
        ("format: uuid", "", "needs ‘type’"),
    ])
    func `a type that cannot be rendered is refused at its place`(property: String, place: String, message: String) {
        let error = failure(schema(property: property))
        #expect(error?.file == "schema/test.yaml")
        #expect(error?.pointer == "/commands/DoIt/properties/value\(place)")
        #expect(error?.message.contains(message) == true, "\(error?.message ?? "no error")")
    }

    @Test func `an error names the line`() {
        let error = failure(schema(property: "type: string\n        pattern: 'abc'"))
        #expect(error?.line == 20)
        #expect(
            error?.description
                == "schema/test.yaml:20: /commands/DoIt/properties/value/pattern: the pattern is outside the subset that is matched in linear time: "
                + "it must begin with ^: half a match is no check")
    }

    @Test(arguments: [
        ("{ entity: user, id: value }", "/commands/DoIt/x-entity/id"), ("{ entity: user, id: nobody }", "/commands/DoIt/x-entity/id"),
        ("{ entity: user }", "/commands/DoIt/x-entity"), ("{ entity: a.b, id: userId }", "/commands/DoIt/x-entity/entity"),
        ("{ entity: user, id: userId, kind: x }", "/commands/DoIt/x-entity/kind"), ("user", "/commands/DoIt/x-entity"),
    ])
    func `a command must say whom it is addressed to`(entity: String, pointer: String) {
        #expect(failure(schema(entity: entity))?.pointer == pointer)
    }

    @Test func `the id of a command's entity must be required`() {
        #expect(failure(schema(required: "[value]"))?.pointer == "/commands/DoIt/x-entity/id")
    }

    @Test(arguments: [
        ("^[0-9a-f]{64}$", true), ("^[0-9a-f]{32}$", true), ("^[0-9a-f]*$", false), ("^[0-9a-f.]{64}$", false), ("^.{64}$", false),
    ])
    func `hexadecimal digits of a fixed number are an id too, and no other pattern is`(pattern: String, isID: Bool) {
        let text = schema(
            property: "type: string\n        pattern: '\(pattern)'", entity: "{ entity: user, id: value }", required: "[userId, value]")
        #expect(failure(text)?.pointer == (isID ? nil : "/commands/DoIt/x-entity/id"))
    }

    @Test(arguments: ["nobody", "value", "userid"])
    func `whose data it is must be said by a required id of the same object`(owner: String) {
        let error = failure(schema(property: "type: string\n        x-personal: \(owner)"))
        #expect(error?.pointer == "/commands/DoIt/properties/value/x-personal")
        #expect(error?.message.contains("must name a required property of format uuid") == true)
    }

    @Test func `personal data is marked at a property, and nowhere else`() {
        #expect(failure(schema(property: "type: string\n        x-personal: userId")) == nil)
        #expect(
            failure(schema(defs: "Name: { type: string, x-personal: userId, description: A name. }"))?.pointer == "/$defs/Name/x-personal")
        #expect(
            failure(schema(property: "type: array\n        items: { type: string, x-personal: userId }"))?.pointer
                == "/commands/DoIt/properties/value/items/x-personal")
    }

    @Test(arguments: ["x-personal: userId", "x-personal: $caller", "x-secret: true"])
    func `a value is a named person's, the caller's, or nobody's`(mark: String) {
        #expect(failure(schema(property: "type: string\n        \(mark)")) == nil)
        let request = "requests:\n  Ask: { description: Asks., type: object, required: [userId], properties: { "
        let members = "userId: { $ref: '#/$defs/Id' }, word: { type: string, description: A word., \(mark) } } }"
        #expect(failure(schema(tail: request + members)) == nil)
    }

    @Test(arguments: ["events", "views"])
    func `only who asks for something is a caller`(section: String) {
        let error = failure(
            schema(
                tail: """
                    \(section):
                      Told: { description: Told., type: object, properties: { word: { type: string, description: A word., x-personal: $caller } } }
                    """))
        #expect(error?.pointer == "/\(section)/Told/properties/word/x-personal")
        #expect(error?.message.contains("name a required property of format uuid") == true)
        let part =
            "Part: { description: A part., type: object, properties: { word: { type: string, description: A word., x-personal: $caller } } }"
        #expect(failure(schema(defs: part))?.pointer == "/$defs/Part/properties/word/x-personal")
    }

    @Test(arguments: [
        ("x-secret: false", "x-secret", "leave it out"), ("x-secret: yes, please", "x-secret", "must be true or false"),
        ("x-secret: true\n        x-personal: userId", "x-secret", "write one of the two"),
        ("x-personal: $nobody", "x-personal", "for whoever asks write $caller, and x-secret: true"),
    ])
    func `a mark that says nothing is refused, with advice`(mark: String, keyword: String, advice: String) {
        let error = failure(schema(property: "type: string\n        \(mark)"))
        #expect(error?.pointer == "/commands/DoIt/properties/value/\(keyword)")
        #expect(error?.message.contains(advice) == true, "\(error?.message ?? "no error")")
        #expect(failure(schema(defs: "Word: { type: string, x-secret: true, description: A word. }"))?.pointer == "/$defs/Word/x-secret")
    }

    @Test(arguments: ["14", "two weeks", "0 days", "-1 days", "14 days, or so"])
    func `how long events are kept is a number of days`(kept: String) {
        let text = schema(head: "x-kept: \(kept)")
        #expect(failure(text)?.pointer == "/x-kept")
        #expect(failure(text)?.message.contains("as in 14 days") == true)
    }

    @Test func `what decides must not forget`() {
        let error = failure(schema(head: "x-kept: 14 days"))
        #expect(error?.pointer == "/x-kept" && error?.message.contains("keeps its events for ever") == true)
    }

    @Test(arguments: [
        ("version: 2\n    previous: { 2: {} }", "/2", "a number below 2"), ("previous: { 1: {} }", "/1", "a number below 1"),
        ("version: 2\n    previous: { first: {} }", "/first", "named by its version"),
        ("version: 3\n    previous: { 2: { type: object, properties: {} }, 1: {} }", "/1", "the oldest comes first"),
        ("version: 2\n    previous: { 1: { type: object, properties: {}, description: Again. } }", "/1/description", "is not supported"),
        ("version: 2\n    previous: { 1: { type: string } }", "/1/type", "must be object"),
        ("version: 2\n    previous: { 1: { type: object } }", "/1", "needs ‘properties’"),
    ])
    func `older versions are listed by their numbers, oldest first`(command: String, place: String, message: String) {
        let error = failure(schema(command: command))
        #expect(error?.pointer == "/commands/DoIt/previous\(place)", "\(error?.description ?? "no error")")
        #expect(error?.message.contains(message) == true, "\(error?.message ?? "no error")")
    }

    @Test func `an older version's type has a name that no other may take`() {
        let command = "version: 2\n    previous: { 1: { type: object, properties: {} } }"
        let other = "events:\n  DoItV1: { description: Another., type: object, properties: {} }"
        #expect(failure(schema(command: command)) == nil)
        #expect(failure(schema(command: command, tail: other))?.message.contains("is taken") == true)
    }

    @Test func `the file as a whole is held to its form`() {
        #expect(failure("")?.message == "the file is empty")
        #expect(failure("a: [")?.message.hasPrefix("not YAML") == true)
        #expect(failure("a: 1\na: 2")?.message.contains("stands twice") == true)
        #expect(failure("- 1")?.message == "must be a mapping of names to values")
        #expect(failure(schema(head: "extra: 1"))?.pointer == "/extra")
        #expect(failure(schema().replacing("2020-12", with: "2019-09"))?.pointer == "/$schema")
        #expect(failure(schema().replacing("context: test", with: "context: Test.X"))?.pointer == "/context")
        #expect(failure(schema().replacing("context: test\n", with: ""))?.message == "needs ‘context’")
        #expect(failure(schema(required: "[userId, other]"))?.message == "‘other’ is not among the properties")
        #expect(failure(schema(required: "[userId, userId]"))?.pointer == "/commands/DoIt/required/1")
        #expect(failure(schema(command: "additionalProperties: true"))?.pointer == "/commands/DoIt/additionalProperties")
        #expect(failure(schema(command: "version: 0"))?.pointer == "/commands/DoIt/version")
        #expect(failure(schema().replacing("description: A value.", with: ""))?.message == "needs ‘description’")
        #expect(failure(schema().replacing("DoIt", with: "doIt"))?.pointer == "/commands/doIt")
        #expect(failure(schema().replacing("value:", with: "a-value:"))?.pointer == "/commands/DoIt/properties/a-value")
        let twice = "events:\n  DoIt: { description: Again., type: object, properties: {} }"
        #expect(failure(schema(tail: twice))?.message.contains("is taken") == true)
        let closed = "events:\n  Done: { description: Done., type: object, additionalProperties: false, properties: {} }"
        #expect(failure(schema(tail: closed))?.pointer == "/events/Done/additionalProperties")
        #expect(
            failure(schema(defs: "Loop: { description: Itself., type: array, items: { $ref: '#/$defs/Loop' } }"))?.message.contains("above")
                == true)
    }
}
