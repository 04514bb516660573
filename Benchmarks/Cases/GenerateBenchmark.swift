import EventSourcing
import Foundation
import SchemaCompiler

/// How long `make generate` takes to read a large vocabulary and write it in every language: ten contexts with thirty messages each.
enum GenerateBenchmark {
    private static let contexts = 10
    private static let messages = 30
    private static let limit = 2.0
    private static let rounds = 3

    static func run(_ servers: BenchmarkServers, _ report: Report) async throws {
        let project = URL(filePath: FileManager.default.currentDirectoryPath)
        let compiler = project.appending(path: "Platform/SchemaCompiler")
        guard FileManager.default.fileExists(atPath: compiler.path) else {
            return await report.note("generate: it runs at the root of the project, as `make bench` does")
        }
        var best = Double.infinity
        for _ in 0..<rounds {
            let root = FileManager.default.temporaryDirectory.appending(path: "tributary-generate-\(UniqueID.random())")
            defer { try? FileManager.default.removeItem(at: root) }
            try fill(root, withRuntimesOf: compiler)
            let start = ContinuousClock.now
            let written = try GeneratedTree(projectAt: root.path).write()
            best = min(best, (ContinuousClock.now - start) / .seconds(1))
            guard written.count > contexts * messages else {
                return await report.note("generate: only \(written.count) files were written")
            }
        }
        await report.add(
            Measurement(
                bench: "generate", name: "\(contexts) contexts, \(contexts * messages) messages", value: best, unit: "s", floor: nil,
                reach: .value(limit)))
    }

    /// Schemas like those that people write: shared definitions, some ten properties a message, rules of every kind.
    private static func fill(_ root: URL, withRuntimesOf compiler: URL) throws {
        let schemas = root.appending(path: "schema")
        try FileManager.default.createDirectory(at: schemas, withIntermediateDirectories: true)
        let render = root.appending(path: "Platform/SchemaCompiler")
        try FileManager.default.createDirectory(at: render, withIntermediateDirectories: true)
        try FileManager.default.copyItem(at: compiler.appending(path: "Render"), to: render.appending(path: "Render"))
        for number in 0..<contexts {
            try Data(schema("context\(number)").utf8).write(to: schemas.appending(path: "context\(number).yaml"))
        }
    }

    private static func schema(_ context: String) -> String {
        let commands = (0..<messages / 2).map { message("Do\($0)", "\n    x-entity: { entity: thing, id: thingId }") }
        let events = (0..<messages / 2).map { message("Done\($0)", "") }
        return """
            $schema: https://json-schema.org/draft/2020-12/schema
            context: \(context)
            description: A context of the benchmark.
            $defs:
              Id: { type: string, format: uuid, description: An id. }
              Title: { type: string, minLength: 1, maxLength: 200, pattern: '^[^\\x00-\\x1F]*$', description: A title on one line. }
              State: { type: string, enum: [open, doing, done], description: How far it has come. }
              Part:
                description: A part of a thing.
                type: object
                required: [title, weight]
                properties:
                  title: { $ref: '#/$defs/Title' }
                  weight: { type: integer, minimum: 0, maximum: 1000, description: In grams. }
            commands:
            \(commands.joined(separator: "\n"))
            events:
            \(events.joined(separator: "\n"))
            """
    }

    private static func message(_ name: String, _ more: String) -> String {
        """
          \(name):
            description: Says that something is asked for or has happened, in about as many words as people write.\(more)
            type: object
            required: [thingId, title, state, parts, at]
            properties:
              thingId: { $ref: '#/$defs/Id' }
              title: { $ref: '#/$defs/Title' }
              state: { $ref: '#/$defs/State' }
              parts: { type: array, maxItems: 20, items: { $ref: '#/$defs/Part' }, description: What it is made of. }
              at: { type: string, format: date-time, description: When. }
              owner: { $ref: '#/$defs/Id', description: Whose it is. }
              note: { type: string, maxLength: 2000, description: What else there is to say., x-personal: thingId }
              estimate: { type: number, minimum: 0, description: In hours. }
              rank: { type: integer, description: Where it stands. }
              hidden: { type: boolean, description: Whether it is shown. }
        """
    }
}
