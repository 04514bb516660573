import Foundation
import PlatformTesting
import Testing

@testable import SchemaCompiler

/// A vocabulary of names that mean something to Go, and of every rule at every place, becomes a module that compiles.
@Suite struct GoNamesTests {
    private static let text = #"""
        $schema: https://json-schema.org/draft/2020-12/schema
        context: func
        description: Names that mean something to Go, `and` "quotes"; - lists.
        $defs:
          Event: { type: string, enum: [type, typeId, nil], description: A definition with a name of ours. }
          Moment: { type: string, format: date-time, description: A moment with a name. }
          Flag: { type: boolean, description: "A flag: #1." }
          Share: { type: number, minimum: 0.5, description: A share. }
          Small: { type: integer, maximum: 9, description: Small. }
          Rows: { type: array, minItems: 1, items: { type: array, items: { type: string, format: uri, pattern: '^[`"\\]*$' } }, description: Rows. }
          EventType:
            description: Could be a constant's name.
            type: object
            required: [typeId, typeID, moment]
            properties:
              typeId: { type: integer, description: An id. }
              typeID: { type: integer, minimum: 1, description: Another id. }
              moment: { $ref: '#/$defs/Moment' }
              moments: { type: array, items: { $ref: '#/$defs/Moment' }, description: Some. }
        commands:
          RunTest:
            description: Ends like a test.
            x-entity: { entity: test, id: testId }
            type: object
            required: [testId, address, serialize]
            properties:
              testId: { type: string, format: uuid, description: An id. }
              address: { type: string, pattern: '^[`"]*\u00e9.$', description: A name of a method. }
              serialize: { type: boolean, description: Another. }
              url: { type: string, format: uri, description: An address. }
              events: { type: array, items: { $ref: '#/$defs/Event' }, description: Some. }
              v: { $ref: '#/$defs/EventType' }
              m: { $ref: '#/$defs/Rows' }
        events:
          OpenWindows:
            description: Ends like a system.
            version: 2
            type: object
            required: [id, kind]
            properties:
              id: { type: string, format: uuid, description: An id. }
              kind: { type: string, enum: [open, shut], description: Which. }
              format: { type: string, x-personal: id, description: A name of a method. }
              share: { $ref: '#/$defs/Share' }
              shares: { type: array, maxItems: 2, items: { type: number, maximum: 1 }, description: Some. }
              small: { $ref: '#/$defs/Small' }
              flag: { $ref: '#/$defs/Flag' }
            previous:
              1: { type: object, required: [id], properties: { id: { type: string, format: uuid, description: An id. } } }
          OpenWindowsKind: { description: Could be an enum., type: object, properties: { schema: { type: integer, description: A package. } } }
        """#

    @Test func `it compiles, is vetted and is formatted`() async throws {
        let runtimes = try RuntimeFolder.all(of: Project.root)
        let files = try SchemaCompiler.compile([("schema/func.yaml", Self.text)], runtimes: runtimes).filter {
            $0.path.hasPrefix("Events/Go/")
        }
        let root = FileManager.default.temporaryDirectory.appending(path: "tributary-go-names-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: root) }
        let upcaster = RenderedFile(
            path: "Events/Go/funcevents/upcasters.go",
            text:
                "package funcevents\n\nfunc (v OpenWindowsV1) upcast() OpenWindows {\n\treturn OpenWindows{ID: v.ID, Kind: OpenWindowsKindOpen}\n}\n"
        )
        for file in files + [upcaster] {
            let url = root.appending(path: file.path)
            try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(file.text.utf8).write(to: url)
        }
        let module = root.appending(path: "Events/Go").path
        let run = try await ToolRun.run("go", ["vet", "./..."], in: module, environment: ["GOPROXY": "off", "CGO_ENABLED": "0"])
        #expect(run.succeeded, "\(run.output)")
        let format = try await ToolRun.run("gofmt", ["-l", "."], in: module)
        #expect(format.succeeded && format.output == "", "\(format.output)")
        #expect(files.contains { $0.path == "Events/Go/funcevents/open_windows_type.go" })
    }
}
