import Foundation
import PlatformTesting
import Testing

/// The AsyncAPI documents, by AsyncAPI's own JSON Schema and by what that cannot say.
@Suite struct AsyncAPITests {
    private static let validator = Project.conformance.appending(path: "AsyncAPI/validate.py").path
    private static let conformance = Project.conformance.appending(path: "Events/AsyncAPI/conformance.yaml")

    private func python(_ arguments: [String]) async throws -> ToolRun {
        try await ToolRun.run("/usr/bin/python3", arguments, in: NSTemporaryDirectory(), environment: ["PYTHONDONTWRITEBYTECODE": "1"])
    }

    /// The document of each schema file.
    private static func documents() throws -> [URL] {
        try Project.schemas().map {
            $0.deletingLastPathComponent().deletingLastPathComponent().appending(path: "Events/AsyncAPI/\($0.lastPathComponent)")
        }
    }

    @Test func `every document is valid, leads where it says, and has examples that are what they say`() async throws {
        let documents = try Self.documents()
        #expect(documents.count >= 6)
        let run = try await python([Self.validator] + documents.map(\.path))
        #expect(run.succeeded, "\(run.output)")
        for document in documents { #expect(run.output.contains("\(document.path): ")) }
    }

    @Test func `a document has every message of its context, in every version`() throws {
        for document in try Self.documents() {
            let context = document.deletingPathExtension().lastPathComponent
            let text = try String(contentsOf: document, encoding: .utf8)
            let unions = try #require(Vocabularies.unions[context], "the tests do not know the context \(context)")
            for type in unions.flatMap(\.readableTypes) + ["tributary.\(context).batch"] {
                #expect(text.contains("      name: \(type)\n"), "\(type)")
            }
        }
        #expect(try String(contentsOf: Self.conformance, encoding: .utf8).contains("          x-personal: personId\n"))
    }

    @Test(arguments: [
        ("asyncapi: \"3.0.0\"", "asyncapi: \"2.6.0\"", "/asyncapi: "), ("  title: ", "  name: ", "/info: "),
        ("action: receive", "action: listen", "/operations/"),
        ("    address: ", "    adress: ", "/channels/orderCommands: "),
        ("\"$message.payload#/orderId\"", "payload.orderId", "/channels/orderCommands/parameters/id"),
        ("\"#/components/messages/PlaceOrder\"", "\"#/components/messages/Placed\"", "#/components/messages/Placed leads nowhere"),
        ("\"#/components/schemas/Price\"", "\"#/components/schemas/Prize\"", "#/components/schemas/Prize leads nowhere"),
        (
            "\"#/channels/orderCommands/messages/PlaceOrder\"", "\"#/channels/events/messages/OrderPlaced\"",
            "is no message of #/channels/orderCommands"
        ),
        ("because: too late", "because: much too late", "/components/messages/CancelOrder/examples/0/payload/because: "),
        (
            "            ce-id: ", "            ce-key: ",
            "/components/messages/PlaceOrder/examples/0/headers/: 'ce-id' is a required property"
        ),
        (
            "            ce-type: tributary.conformance.PlaceOrder.v1", "            ce-type: tributary.conformance.PlaceOrder.v2",
            "/components/messages/PlaceOrder/examples/0/headers/ce-type: "
        ),
        ("            type: tributary.conformance.PersonMoved.v3", "            type: x", "/components/messages/batch/examples/0/payload/"),
    ])
    func `a broken document is refused, with the place`(part: String, replacement: String, fault: String) async throws {
        let text = try String(contentsOf: Self.conformance, encoding: .utf8)
        let range = try #require(text.firstRange(of: part))
        let copy = FileManager.default.temporaryDirectory.appending(path: "tributary-asyncapi-\(UUID().uuidString).yaml")
        defer { try? FileManager.default.removeItem(at: copy) }
        try Data(text.replacingCharacters(in: range, with: replacement).utf8).write(to: copy)
        let run = try await python([Self.validator, copy.path])
        #expect(!run.succeeded)
        #expect(run.output.contains(fault), "\(run.output)")
    }

    @Test func `a message without example is refused`() async throws {
        let text = try String(contentsOf: Self.conformance, encoding: .utf8)
        let start = try #require(text.range(of: "    CancelOrder:\n      name"))
        let examples = try #require(text.range(of: "      examples:\n", range: start.upperBound..<text.endIndex))
        let next = try #require(text.range(of: "    CancelOrderV1:\n      name", range: examples.upperBound..<text.endIndex))
        let copy = FileManager.default.temporaryDirectory.appending(path: "tributary-asyncapi-\(UUID().uuidString).yaml")
        defer { try? FileManager.default.removeItem(at: copy) }
        try Data(text.replacingCharacters(in: examples.lowerBound..<next.lowerBound, with: "").utf8).write(to: copy)
        let run = try await python([Self.validator, copy.path])
        #expect(!run.succeeded && run.output.contains("/components/messages/CancelOrder: has no example"), "\(run.output)")
    }

    @Test func `YAML says what the examples' JSON says, whatever the texts`() async throws {
        let program = """
            import json, sys, yaml
            document = yaml.safe_load(open(sys.argv[1], encoding="utf-8"))
            examples = json.load(open(sys.argv[2], encoding="utf-8"))
            shown = {m["name"]: m["examples"][0]["payload"] for m in document["components"]["messages"].values() if not m["name"].endswith(".batch")}
            sys.exit(0 if shown == examples and len(shown) > 5 else f"{shown} is not {examples}")
            """
        let run = try await python([
            "-c", program, Self.conformance.path, Project.conformance.appending(path: "schema/examples/conformance.json").path,
        ])
        #expect(run.succeeded, "\(run.output)")
    }
}
