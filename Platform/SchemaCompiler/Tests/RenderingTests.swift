import SchemaCompiler
import Testing

@Suite struct RenderingTests {
    private static let text = #"""
        $schema: https://json-schema.org/draft/2020-12/schema
        context: shop
        description: What is sold.
        $defs:
          Id: { type: string, format: uuid, description: An id. }
          Size: { type: string, enum: [small, large], description: A size. }
          Label: { type: string, maxLength: 9, description: A label. }
          Price:
            description: What it costs.
            type: object
            required: [amount]
            properties:
              amount: { type: integer, minimum: 0, description: In minor units. }
        events:
          ThingSold:
            description: A thing is sold.
            version: 3
            type: object
            required: [thingId, sizes, price, in]
            properties:
              thingId: { $ref: '#/$defs/Id' }
              sizes: { type: array, items: { $ref: '#/$defs/Size' }, minItems: 1, description: Its sizes. }
              labels: { type: array, items: { $ref: '#/$defs/Label' }, maxItems: 3, description: Its labels. }
              price: { $ref: '#/$defs/Price' }
              in: { type: string, enum: [default, shop], description: Where. }
              soldAt: { type: string, format: date-time, description: When. }
              weight: { type: number, maximum: 2.5, description: In kilograms. }
              gift: { type: boolean, description: Whether it is a gift. }
              note: { type: string, pattern: '^[^"#]*$', description: "A note with \"quotes\"." }
        """#

    private func rendered() throws -> [String: String] {
        let files = try SchemaCompiler.compile([("schema/shop.yaml", Self.text)]).filter { $0.path.hasPrefix("Events/Swift/") }
        return Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.text) })
    }

    @Test func `every type gets its file, and shared values get none`() throws {
        #expect(
            try rendered().keys.sorted() == [
                "Events/Swift/Shop/Definitions/Price.swift", "Events/Swift/Shop/Definitions/Size.swift",
                "Events/Swift/Shop/Events/ThingSold.swift",
                "Events/Swift/Shop/ShopEvent.swift", "Events/Swift/Shop/ShopRules.swift", "Events/Swift/Shop/ShopSchemas.swift",
            ])
    }

    @Test func `every file says where it comes from`() throws {
        for text in try rendered().values {
            #expect(text.hasPrefix("// Generated from schema/shop.yaml by 'make generate'. Do not edit.\n"))
            #expect(text.hasSuffix("}\n"))
        }
    }

    @Test(arguments: [
        "public struct ThingSold: Message {", "public var sizes: [Size]", "public var `in`: In", "public var soldAt: Timestamp?",
        "case `default`, shop",
        "context: \"shop\"", "version: 3", "self.thingId = try members.string(\"thingId\", .uuid)",
        "self.sizes = try members.array(\"sizes\", count: 1...Int.max) { (element) throws(JSONError) in try Size(json: element) }",
        "self.labels = try members.optionalArray(\"labels\", count: 0...3) { (element) throws(JSONError) in try element.string(ShopRules.label) }",
        "self.price = try members.value(\"price\")", "self.in = try members.value(\"in\")",
        "self.soldAt = try members.optionalConverted(\"soldAt\", \"an RFC 3339 date-time\") { Timestamp($0) }",
        "self.weight = try members.optionalNumber(\"weight\", in: -Double.greatestFiniteMagnitude...2.5)",
        "if let gift { writer.member(\"gift\", gift) }",
        "if let soldAt { writer.member(\"soldAt\") { soldAt.append(to: &$0) } }", "JSONStringRules(pattern: ##\"^[^\"#]*$\"##)",
        "extension ThingSold.In: JSONRepresentable {",
    ])
    func `a struct holds what its schema says`(line: String) throws {
        let text = try #require(try rendered()["Events/Swift/Shop/Events/ThingSold.swift"])
        #expect(text.contains(line))
    }

    @Test func `a type's schema stands ready for OpenAPI`() throws {
        let text = try #require(try rendered()["Events/Swift/Shop/ShopSchemas.swift"])
        #expect(
            text.contains(
                #"("Price", #"{"description":"What it costs.","type":"object","required":["amount"],"properties":{"amount":{"description":"In minor units.","type":"integer","minimum":0}}}"#
            ))
        #expect(
            text.contains(
                ##""sizes":{"description":"Its sizes.","type":"array","minItems":1,"items":{"$ref":"#/components/schemas/Size"}}"##))
        #expect(text.contains(##""thingId":{"$ref":"#/components/schemas/Id"}"##))
        #expect(!text.contains("x-entity"))
    }
}
