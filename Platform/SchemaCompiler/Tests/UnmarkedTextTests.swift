import Foundation
import Testing

@testable import SchemaCompiler

/// Texts that people write, and that no mark covers: each has a reason here, so that a new one asks for a decision (docs/decisions/0038-personal-data.md).
@Suite struct UnmarkedTextTests {
    /// Why what is written there may be shown, by `<context> <definition>`, or `<context> <Type>.<property>` for what has no definition of its own.
    private static let reasons = [
        "gateway ConnectionId": "random, and worth nothing without the session", "gateway HostId": "random",
        "identity Issuer": "names a service, not a person", "identity MailReason": "the mail server's words, which name nobody",
        "identity MailStarted.sender": "random", "identity TeamName": "what a team calls itself",
        "projects ColumnTitle": "the team's content", "projects Date": "a day", "projects Label": "the team's content",
        "projects MediaType": "one of a registered list", "projects OrderKey": "made by the board", "projects Prefix": "the team's content",
        "projects ProjectDescription": "the team's content", "projects ProjectName": "the team's content",
        "projects Reader": "an id or everyone", "projects SprintGoal": "the team's content", "projects TaskContent": "the team's content",
        "projects TaskKey": "a prefix and a number", "projects TaskTitle": "the team's content",
    ]

    private static let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized

    /// The schemas of the project and of its examples.
    private static func schemas() throws -> [Schema] {
        try SchemaFolder.all(of: project).filter { !$0.path.contains("Conformance") }.flatMap { folder in
            try folder.schemas(in: project).map { try SchemaParser.parse($0.text, file: $0.path) }
        }
    }

    @Test func `whatever people write is marked, or there is a reason why it is not`() throws {
        let schemas = try Self.schemas()
        #expect(Set(["bank", "gateway", "greetings", "identity", "projects"]).isSubset(of: schemas.map(\.context)))
        let unmarked = Set(schemas.flatMap { schema in unmarkedTexts(of: schema).map { "\(schema.context) \($0)" } })
        let open = unmarked.subtracting(Self.reasons.keys)
        #expect(open.isEmpty, "\(open.sorted()): is it a person's (x-personal), secret (x-secret), or is there a reason that belongs here?")
        #expect(Set(Self.reasons.keys).subtracting(unmarked) == [], "nothing of this name is unmarked any more")
    }

    @Test func `a text is found wherever it stands`() throws {
        let schema = try SchemaParser.parse(
            #"""
            $schema: https://json-schema.org/draft/2020-12/schema
            context: test
            description: A test.
            $defs:
              Id: { type: string, format: uuid, description: An id. }
              Hash: { type: string, pattern: '^[0-9a-f]{64}$', description: A hash. }
              Words: { type: array, items: { type: string }, description: Words. }
              Part: { type: object, required: [id], properties: { id: { $ref: '#/$defs/Id' }, word: { type: string, description: A word. } }, description: A part. }
            events:
              Done:
                description: Done.
                version: 2
                type: object
                required: [id]
                properties:
                  id: { $ref: '#/$defs/Id' }
                  hash: { $ref: '#/$defs/Hash' }
                  at: { type: string, format: date-time, description: When. }
                  kind: { type: string, enum: [one], description: Which. }
                  part: { $ref: '#/$defs/Part' }
                  words: { $ref: '#/$defs/Words' }
                  mail: { type: string, format: email, description: An address. }
                  lines: { type: array, items: { type: string }, description: Lines. }
                  name: { type: string, description: A name., x-personal: id }
                  token: { type: string, description: A token., x-secret: true }
                previous:
                  1: { type: object, properties: { old: { type: string, description: What it was. } } }
            """#, file: "test.yaml")
        #expect(unmarkedTexts(of: schema) == ["Part.word", "Words", "Done.mail", "Done.lines", "DoneV1.old"])
    }

    /// In the order of the file: what a definition is called, or the type and its property.
    private func unmarkedTexts(of schema: Schema) -> [String] {
        let parts = schema.definitions.compactMap { if case .object(let object) = $0.type { object } else { nil } }
        let found = (parts + schema.types.flatMap { [$0] + $0.previous }).flatMap { type in
            type.properties.filter { $0.mark == nil }.compactMap { text(in: $0.type, "\(type.name).\($0.name)", schema) }
        }
        return found.reduce(into: []) { names, name in if !names.contains(name) { names.append(name) } }
    }

    private func text(in type: ValueType, _ name: String, _ schema: Schema) -> String? {
        switch type {
        case .string(let rules):
            let isID = rules.format == "uuid" || rules.pattern?.wholeMatch(of: /\^\[0-9a-f\]\{[0-9]+\}\$/) != nil
            return isID ? nil : name
        case .array(let element, _, _): return text(in: element, name, schema)
        case .reference(let definition):
            guard case .value(let value)? = schema.definition(definition)?.type else { return nil }
            return text(in: value, definition, schema)
        default: return nil
        }
    }
}
