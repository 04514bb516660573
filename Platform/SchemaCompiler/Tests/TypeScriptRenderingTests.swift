import SchemaCompiler
import Testing

@Suite struct TypeScriptRenderingTests {
    private static let text = #"""
        $schema: https://json-schema.org/draft/2020-12/schema
        context: shop
        description: What is sold.
        $defs:
          Id: { type: string, format: uuid, description: An id. }
          Size: { type: string, enum: [small, large], description: A size. }
          Sizes: { type: array, maxItems: 2, items: { $ref: '#/$defs/Size' }, description: Some sizes. }
          Amount: { type: integer, minimum: 1, maximum: 9007199254740991, description: In cents. }
        commands:
          SellThing:
            description: Asks for a sale. */ throw 1 /*
            x-entity: { entity: thing, id: thingId }
            type: object
            required: [thingId]
            properties:
              thingId: { $ref: '#/$defs/Id' }
              note: { type: string, maxLength: 9, x-personal: thingId, description: A note. }
        events:
          ThingSold:
            description: A thing is sold.
            version: 2
            type: object
            required: [thingId, amount, more, in]
            properties:
              thingId: { $ref: '#/$defs/Id' }
              amount: { $ref: '#/$defs/Amount' }
              more: { type: integer, maximum: 9007199254740992, description: More. }
              sizes: { $ref: '#/$defs/Sizes' }
              in: { type: string, enum: [default, shop], description: Where. }
              code: { type: string, pattern: '^a/[/\-]\-b$', description: A code. }
              soldAt: { type: array, items: { type: array, items: { type: string, format: date-time } }, description: When. }
            previous:
              1: { type: object, required: [thingId], properties: { thingId: { $ref: '#/$defs/Id' } } }
        """#

    private func rendered(place: String = "", name: String = "tributary") throws -> [String: String] {
        let files = try SchemaCompiler.compile([("\(place)schema/shop.yaml", Self.text)], place: place, name: name)
        return Dictionary(uniqueKeysWithValues: files.filter { $0.path.contains("Events/TypeScript/") }.map { ($0.path, $0.text) })
    }

    private func module(_ name: String) throws -> String { try #require(try rendered()["Events/TypeScript/src/contexts/shop/\(name).ts"]) }

    @Test func `a package has a module for each type, and says on each first line where it comes from`() throws {
        let files = try rendered()
        let modules = [
            "ShopCommand", "ShopEvent", "commands/SellThing", "definitions/Size", "events/ThingSold", "events/ThingSoldV1", "index",
            "values",
        ].map { "src/contexts/shop/\($0).ts" }
        #expect(
            files.keys.sorted()
                == ([".gitignore", "README.md", "package.json"] + modules + ["tsconfig.json"]).map { "Events/TypeScript/\($0)" })
        for (path, text) in files {
            let origin = path.contains("/contexts/") ? "schema/shop.yaml" : "schema/"
            #expect(text.prefix { $0 != "\n" }.contains("Generated from \(origin) by 'make generate'. Do not edit."), "\(path)")
        }
    }

    @Test(arguments: [("", "tributary", "@tributary/events"), ("Examples/Shop/", "tributary-shop", "@tributary/shop-events")])
    func `a package is named after its vocabulary`(place: String, name: String, package: String) throws {
        let text = try #require(try rendered(place: place, name: name)["\(place)Events/TypeScript/package.json"])
        #expect(text.contains("\"name\": \"\(package)\""))
        #expect(text.contains("\"default\": \"./dist/contexts/shop/index.js\""))
    }

    @Test(arguments: [
        "readonly thingId: string;", "readonly amount: number;", "readonly more: bigint;", "readonly sizes?: readonly Size[];",
        "readonly in: \"default\" | \"shop\";", "readonly soldAt?: readonly (readonly Timestamp[])[];", "thingId: Id,", "amount: Amount,",
        "more: s.bigint({ maximum: 9007199254740992n }),", "sizes: s.optional(Sizes),", "in: s.oneOf(\"default\", \"shop\"),",
        #"code: s.optional(s.string({ pattern: /^a\/[\/\-]-b$/u })),"#, "soldAt: s.optional(s.array(s.array(s.timestamp()))),",
        "import { Size } from \"../definitions/Size.js\";", "import { Amount, Id, Sizes } from \"../values.js\";",
        "messageType: \"tributary.shop.ThingSold.v2\",",
    ])
    func `an event holds what its schema says`(line: String) throws {
        #expect(try module("events/ThingSold").contains(line))
    }

    @Test(arguments: [
        "new s.CommandSchema<SellThing>({", "entity: \"thing\",", "id: \"thingId\",", "isClosed: true,", "personal: { note: \"thingId\" },",
        "/** Asks for a sale. *\\/ throw 1 /* */",
    ])
    func `a command knows whom it is addressed to, and a description stays one`(line: String) throws {
        #expect(try module("commands/SellThing").contains(line))
    }

    @Test(arguments: [
        "export const Amount = s.integer({ minimum: 1, maximum: 9007199254740991 });",
        "export const Sizes = s.array(Size, { maxItems: 2 });",
        "import { Size } from \"./definitions/Size.js\";",
    ])
    func `definitions share values`(line: String) throws {
        #expect(try module("values").contains(line))
    }

    @Test(arguments: [
        "| { readonly type: \"ThingSold\"; readonly data: ThingSold };", "older: [s.older(ThingSoldV1, upcastThingSoldV1)],",
        "import { upcastThingSoldV1 } from \"./upcasters.js\";",
    ])
    func `a union reads older versions through the upcasters that people write`(line: String) throws {
        #expect(try module("ShopEvent").contains(line))
    }
}
