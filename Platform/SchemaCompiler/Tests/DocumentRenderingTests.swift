import SchemaCompiler
import Testing

/// What stands in the documents; that they are valid is for the conformance suite.
@Suite struct DocumentRenderingTests {
    private static let text = #"""
        $schema: https://json-schema.org/draft/2020-12/schema
        context: shop
        description: What is sold.
        $defs:
          Id: { type: string, format: uuid, description: An id. }
        commands:
          SellThing:
            description: Sells a thing, 2 < 3 * 4.
            x-entity: { entity: sales-desk, id: thingId }
            type: object
            required: [thingId, count]
            properties:
              thingId: { $ref: '#/$defs/Id' }
              count: { type: integer, minimum: 1, maximum: 9, description: How many. }
              label: { type: string, minLength: 1, maxLength: 1, pattern: '^(a|`)$', description: "A | mark." }
        events:
          ThingSold:
            description: A thing is sold.
            version: 2
            type: object
            required: [thingId]
            properties:
              thingId: { $ref: '#/$defs/Id' }
              sizes: { type: array, maxItems: 3, items: { type: string, maxLength: 5 }, description: Its sizes. }
              buyer: { type: string, description: Who., x-personal: thingId }
            previous:
              1: { type: object, required: [thingId], properties: { thingId: { $ref: '#/$defs/Id' } } }
        """#

    private static let example = (
        "schema/examples/shop.json",
        #"{"tributary.shop.SellThing.v1": {"thingId": "01890a5d-ac96-774b-bcce-b302099a8057", "count": 2, "label": "\"{x}\"", "none": [], "no": {}}}"#
    )

    private func rendered(_ path: String, of text: String = text, examples: [(String, String)] = [example]) throws -> String {
        let files = try SchemaCompiler.compile([("schema/shop.yaml", text)], examples: examples.map { (path: $0.0, text: $0.1) })
        return try #require(files.first { $0.path == path }?.text)
    }

    @Test(arguments: [
        "<!-- Generated from schema/shop.yaml by 'make generate'. Do not edit. -->\n\n# shop\n\nWhat is sold.\n",
        "Sells a thing, 2 &lt; 3 \\* 4.",
        "* type: `tributary.shop.SellThing.v1`\n* schema: `urn:tributary:schema:",
        "* subject: `shop.command.<partition>.sales-desk.<thingId>`",
        "| `thingId` | [Id](#id) |  | yes | An id. |", "| `count` | integer | 1 to 9 | yes | How many. |",
        "| `label` | string | 1 character, ``^(a\\|`)$`` |  | A \\| mark. |",
        "| `sizes` | array of string | at most 3 elements, each at most 5 characters |  |  | Its sizes. |",
        "| `buyer` | string |  |  | of `thingId` | Who. |", "Other members are refused.", "#### ThingSold, version 1",
        "* type: `tributary.shop.ThingSold.v1`",
        "### Id\n\nAn id.\n\nType: string; UUID in lower case.\n",
        "```json\n{\n  \"thingId\": \"01890a5d-ac96-774b-bcce-b302099a8057\",\n  \"count\": 2,\n  \"label\": \"\\\"{x}\\\"\",\n  \"none\": [],\n  \"no\": {}\n}\n```",
    ])
    func `a page tells what a message is`(part: String) throws {
        let page = try rendered("Events/docs/shop.md")
        #expect(page.contains(part), "\(page)")
    }

    @Test(arguments: [
        "# Generated from schema/shop.yaml by 'make generate'. Do not edit.\nasyncapi: \"3.0.0\"\n",
        "address: \"shop.command.{partition}.sales-desk.{id}\"",
        "  salesDeskCommands:\n", "  handleSalesDeskCommands:\n    action: receive\n", "location: \"$message.payload#/thingId\"",
        "address: \"shop.event.{entity}.{id}\"", "      name: tributary.shop.ThingSold.v1\n", "        x-personal: thingId\n",
        "ce-subject: sales-desk/01890a5d-ac96-774b-bcce-b302099a8057\n",
        "            label: \"\\\"{x}\\\"\"\n            none: []\n            \"no\": {}\n",
    ])
    func `a document tells where messages go and what they are`(part: String) throws {
        let document = try rendered("Events/AsyncAPI/shop.yaml")
        #expect(document.contains(part), "\(document)")
    }

    @Test func `every kind of mark stands on the page and in the document`() throws {
        let marked = Self.text.replacing("label: { ", with: "label: { x-personal: $caller, ").replacing(
            "count: { ", with: "count: { x-secret: true, ")
        let page = try rendered("Events/docs/shop.md", of: marked)
        #expect(page.contains("| `count` | integer | 1 to 9 | yes | secret | How many. |"), "\(page)")
        #expect(page.contains("``^(a\\|`)$`` |  | of the caller | A \\| mark. |"), "\(page)")
        let document = try rendered("Events/AsyncAPI/shop.yaml", of: marked)
        #expect(document.contains("        x-personal: $caller\n") && document.contains("        x-secret: true\n"), "\(document)")
        let plain = try rendered("Events/AsyncAPI/shop.yaml")
        for line in plain.split(separator: "\n") where line.contains("urn:tributary:schema:") { #expect(document.contains(line)) }
    }

    @Test func `where events are forgotten, and where nobody decides, no page says otherwise`() throws {
        let start = try #require(Self.text.range(of: "commands:\n")?.lowerBound)
        let end = try #require(Self.text.range(of: "events:\n")?.lowerBound)
        var text = Self.text.replacing("context: shop\n", with: "context: shop\nx-kept: 7 days\n", maxReplacements: 1)
        text.removeSubrange(try #require(text.range(of: String(Self.text[start..<end]))))
        let page = try rendered("Events/docs/shop.md", of: text, examples: [])
        #expect(
            page.contains("What has happened. An event stands in its entity's stream, `shop.event.<entity>.<id>`, for 7 days."), "\(page)")
        let document = try rendered("Events/AsyncAPI/shop.yaml", of: text, examples: [])
        #expect(document.contains("What has happened to one entity, in order and for 7 days."), "\(document)")
        #expect(document.contains("of whoever writes the context's events; there are no commands."), "\(document)")
        #expect(!(page + document).contains("for ever") && !document.contains("component that handles"))
        #expect(try rendered("Events/Swift/Shop/ShopEvent.swift", of: text, examples: []).contains("public static let keptDays = 7\n"))
    }

    @Test func `an example of no message is an error that names it`() throws {
        let error = #expect(throws: SchemaError.self) {
            try rendered("", examples: [("schema/examples/shop.json", #"{"tributary.shop.Gone.v1": {}}"#)])
        }
        #expect(error?.file == "schema/examples/shop.json" && error?.pointer == "/tributary.shop.Gone.v1")
        let broken = #expect(throws: SchemaError.self) { try rendered("", examples: [("schema/examples/shop.json", #"{"a": 1"#)]) }
        #expect(broken?.file == "schema/examples/shop.json")
    }
}
