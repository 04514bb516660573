import Foundation
import SchemaCompiler
import Testing

/// One schema in a git repository of its own, changed after its commit.
private struct Repository {
    let root: URL

    init(_ schema: String, example: String? = nil) throws {
        root = FileManager.default.temporaryDirectory.appending(path: "tributary-evolution-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: root.appending(path: "schema"), withIntermediateDirectories: true)
        try write(schema)
        if let example {
            try FileManager.default.createDirectory(at: root.appending(path: "Examples/Cart/schema"), withIntermediateDirectories: true)
            try Data(example.utf8).write(to: root.appending(path: "Examples/Cart/schema/cart.yaml"))
        }
        try git("init", "--quiet")
        try git("add", ".")
        try git("-c", "user.name=test", "-c", "user.email=test@example.com", "commit", "--quiet", "--message=first")
    }

    func write(_ schema: String) throws { try Data(schema.utf8).write(to: root.appending(path: "schema/shop.yaml")) }

    func remove() { try? FileManager.default.removeItem(at: root) }

    private func git(_ arguments: String...) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["git", "-C", root.path] + arguments
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
    }
}

/// A type with one member `value` beside its id, in each section.
private func schema(_ value: String, required: Bool = true, more: String = "", head: String = "", defs: String = "") -> String {
    func type(_ name: String, _ extra: String = "") -> String {
        """
          \(name):
            description: A type.
            type: object
            \(extra)
            \(head)
            required: [id\(required ? ", value" : "")]
            properties:
              id: { $ref: '#/$defs/Id' }
              value: { description: A value, \(value) }
              \(more)
        """
    }
    return """
        $schema: https://json-schema.org/draft/2020-12/schema
        context: shop
        description: A shop.
        $defs:
          Id: { type: string, format: uuid, description: An id. }
          \(defs)
        commands:
        \(type("Sell", "x-entity: { entity: thing, id: id }"))
        events:
        \(type("Sold"))
        views:
        \(type("Sale"))
        """
}

/// What changes from one schema to the other, as `kind pointer`, the breaking ones.
private func breaking(_ old: String, _ new: String) throws -> Set<String> {
    Set(try changes(old, new).filter(\.isBreaking).map { "\($0.kind) \($0.pointer)" })
}

private func changes(_ old: String, _ new: String) throws -> [SchemaChange] {
    let repository = try Repository(old)
    defer { repository.remove() }
    try repository.write(new)
    return try SchemaEvolution.changes(ofProjectAt: repository.root.path, since: "HEAD")
}

/// One at a time: waiting for git blocks a thread that other tests need.
@Suite(.serialized) struct EvolutionTests {
    @Test func `the same schema has no changes, and other words or definitions are none`() throws {
        #expect(try changes(schema("type: string"), schema("type: string")) == [])
        let inline = schema("type: string, maxLength: 9")
        let shared = schema("$ref: '#/$defs/Label'", defs: "Label: { type: string, maxLength: 9, description: A label. }")
        #expect(try changes(inline, shared) == [])
        #expect(try changes(inline, inline.replacing("A value", with: "Another word for it")) == [])
    }

    /// What is read later must be as wide as what was written before, and what is written later as narrow as what readers know.
    @Test(arguments: [
        ("type: string, maxLength: 9", "type: string, maxLength: 8", ["command", "event"]),
        ("type: string, maxLength: 9", "type: string, maxLength: 10", ["event", "view"]),
        ("type: string", "type: string, minLength: 1", ["command", "event"]),
        ("type: string, minLength: 1", "type: string", ["event", "view"]),
        ("type: string", "type: string, format: email", ["command", "event"]),
        ("type: string, format: email", "type: string, format: uri", ["command", "event", "view"]),
        ("type: string, pattern: '^a$'", "type: string, pattern: '^b$'", ["command", "event", "view"]),
        ("type: string, pattern: '^a$'", "type: string", ["event", "view"]),
        ("type: integer, minimum: 1", "type: integer, minimum: 2", ["command", "event"]),
        ("type: integer, maximum: 1", "type: integer, maximum: 2", ["event", "view"]),
        ("type: number, maximum: 1", "type: number, maximum: 0.5", ["command", "event"]),
        ("type: integer", "type: number", ["event", "view"]),
        ("type: number", "type: integer", ["command", "event", "view"]),
        ("type: string, enum: [a, b]", "type: string, enum: [a]", ["command", "event"]),
        ("type: string, enum: [a, b]", "type: string, enum: [a, b, c]", ["event", "view"]),
        ("type: string, enum: [a]", "type: string", ["command", "event", "view"]),
        ("type: string", "type: boolean", ["command", "event", "view"]),
        ("type: string", "type: string, format: date-time", ["command", "event", "view"]),
        ("type: array, items: { type: string }", "type: array, maxItems: 3, items: { type: string }", ["command", "event"]),
        ("type: array, minItems: 1, items: { type: string }", "type: array, items: { type: string }", ["event", "view"]),
    ])
    func `rules may move in one direction for those who write and in the other for those who read`(
        old: String, new: String, kinds: [String]
    ) throws {
        #expect(try breaking(schema(old), schema(new)) == Set(kinds.map { "\($0) /value" }))
    }

    @Test func `a rule inside of an array or an object is found there`() throws {
        let element = "type: array, items: { type: string, maxLength: "
        #expect(try breaking(schema("\(element)9 }"), schema("\(element)8 }")) == ["command /value/*", "event /value/*"])
        let object = "Price: { type: object, description: A price., required: [a], properties: { a: { type: integer, minimum: "
        let reference = "$ref: '#/$defs/Price'"
        let inside = try breaking(
            schema(reference, defs: "\(object)1, description: In cents. } } }"),
            schema(reference, defs: "\(object)2, description: In cents. } } }"))
        #expect(inside == ["command /value/a", "event /value/a"])
    }

    @Test func `members may be added where they may be left out`() throws {
        let old = schema("type: string")
        let optional = try changes(old, schema("type: string", more: "extra: { type: string, description: More. }"))
        #expect(optional.map(\.isBreaking) == [false, false, false])
        #expect(optional.allSatisfy { $0.pointer == "/extra" })
        let required = schema("type: string", more: "extra: { type: string, description: More. }").replacing(
            "[id, value]", with: "[id, value, extra]")
        #expect(try breaking(old, required) == ["command /extra", "event /extra"])
    }

    @Test func `whether a member is required may change in one direction`() throws {
        #expect(try breaking(schema("type: string"), schema("type: string", required: false)) == ["event /value", "view /value"])
        #expect(try breaking(schema("type: string", required: false), schema("type: string")) == ["command /value", "event /value"])
    }

    @Test func `a member that is gone is missed by everybody, and a new name for it is guessed`() throws {
        let old = schema("type: string, maxLength: 7")
        let found = try changes(old, old.replacing("value", with: "worth").replacing("[id, worth]", with: "[id, worth]"))
        let gone = found.filter { $0.pointer == "/value" }
        #expect(gone.count == 3 && gone.allSatisfy { $0.isBreaking && $0.reason.contains("perhaps renamed to ‘worth’") })
    }

    @Test func `a type that is gone, and a name that means something else now, break`() throws {
        let old = schema("type: string")
        let start = try #require(old.range(of: "events:"))
        let end = try #require(old.range(of: "views:"))
        let gone = old.replacingCharacters(in: start.lowerBound..<end.lowerBound, with: "")
        #expect(try breaking(old, gone) == ["event "])
        let added = try changes(gone, old)
        #expect(added.map(\.isBreaking) == [false])
        let reused = old.replacing("Sale:", with: "Sold2:").replacing("Sold:", with: "Sale:")
        let found = try changes(old, reused)
        #expect(found.contains { $0.type.hasPrefix("Sale") && $0.isBreaking && $0.reason.contains("was one of the views") })
    }

    @Test func `a command that goes to another entity breaks`() throws {
        let old = schema("type: string")
        #expect(try breaking(old, old.replacing("entity: thing", with: "entity: shelf")) == ["command "])
    }

    @Test func `a new version is free where the older ones stay as they were`() throws {
        let old = schema("type: string")
        func next(_ previous: String, version: Int = 2) -> String {
            old.replacing(
                """
                  Sold:
                    description: A type.
                """,
                with: """
                      Sold:
                        description: A type.
                        version: \(version)
                        previous: \(previous)
                    """
            ).replacing("Sale:", with: "Sale:")
        }
        let shape =
            "{ type: object, required: [id, value], properties: { id: { $ref: '#/$defs/Id' }, value: { description: A value, type: string } } }"
        let good = try changes(old, next("{ 1: \(shape) }"))
        #expect(good.map(\.isBreaking) == [false])
        #expect(good.map(\.reason) == ["is new: older versions are upcast to it"])
        let narrower = shape.replacing("type: string }", with: "type: string, maxLength: 3 }")
        let changed = try changes(old, next("{ 1: \(narrower) }"))
        #expect(changed.contains { $0.isBreaking && $0.type == "Sold v1" })
        let dropped = try changes(old, next("{}"))
        #expect(dropped.contains { $0.isBreaking && $0.reason.contains("no longer listed") })
        let back = try changes(next("{ 1: \(shape) }"), old)
        #expect(back.contains { $0.isBreaking && $0.reason.contains("was at version 2") })
    }

    @Test func `a context that is gone breaks, and a new one does not`() throws {
        let repository = try Repository(schema("type: string"))
        defer { repository.remove() }
        let other = repository.root.appending(path: "schema/other.yaml")
        try Data(schema("type: string").replacing("context: shop", with: "context: other").utf8).write(to: other)
        let added = try SchemaEvolution.changes(ofProjectAt: repository.root.path, since: "HEAD")
        #expect(added.map(\.type) == ["other"] && added.map(\.isBreaking) == [false])
        try FileManager.default.removeItem(at: repository.root.appending(path: "schema/shop.yaml"))
        let gone = try SchemaEvolution.changes(ofProjectAt: repository.root.path, since: "HEAD")
        #expect(gone.contains { $0.type == "shop" && $0.isBreaking && $0.file == "schema/shop.yaml (at HEAD)" })
    }

    @Test(arguments: ["Examples/Cart/schema/cart.yaml", "Examples/Cart/schema", "Examples/Cart", "Examples"])
    func `a context that is gone with its folder breaks`(path: String) throws {
        let example = schema("type: string").replacing("context: shop", with: "context: cart")
        let repository = try Repository(schema("type: string"), example: example)
        defer { repository.remove() }
        #expect(try SchemaEvolution.changes(ofProjectAt: repository.root.path, since: "HEAD") == [])
        try FileManager.default.removeItem(at: repository.root.appending(path: path))
        let gone = try SchemaEvolution.changes(ofProjectAt: repository.root.path, since: "HEAD")
        #expect(gone.map(\.type) == ["cart"] && gone.map(\.isBreaking) == [true])
        #expect(gone.map(\.file) == ["Examples/Cart/schema/cart.yaml (at HEAD)"])
    }

    @Test func `a project whose schemas are all gone has broken every context`() throws {
        let repository = try Repository(schema("type: string"))
        defer { repository.remove() }
        try FileManager.default.removeItem(at: repository.root.appending(path: "schema"))
        let gone = try SchemaEvolution.changes(ofProjectAt: repository.root.path, since: "HEAD")
        #expect(gone.map(\.type) == ["shop"] && gone.map(\.isBreaking) == [true])
    }

    @Test(arguments: ["nowhere", "--output=/tmp/x", ""])
    func `a revision that git does not know is an error that says so`(revision: String) throws {
        let repository = try Repository(schema("type: string"))
        defer { repository.remove() }
        #expect(throws: GitError.self) { try SchemaEvolution.changes(ofProjectAt: repository.root.path, since: revision) }
    }
}
