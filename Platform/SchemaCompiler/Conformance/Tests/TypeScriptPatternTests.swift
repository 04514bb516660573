import Foundation
import JSON
import PlatformTesting
import Testing

@testable import SchemaCompiler

/// TypeScript matches patterns with ECMAScript's own expressions: they must say of every text what ours say.
@Suite struct TypeScriptPatternTests {
    @Test func `expressions match what our patterns match`() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "tributary-pattern-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let program = """
            import { readFileSync } from "node:fs";
            const texts = JSON.parse(readFileSync("texts.json", "utf8"));
            const expressions = [\(PatternSamples.patterns.map(TypeScriptName.expression).joined(separator: ", "))];
            console.log(JSON.stringify(expressions.map((expression) => texts.map((text) => expression.test(text)))));
            """
        try Data(program.utf8).write(to: folder.appending(path: "main.mjs"))
        try JSONEncoder().encode(PatternSamples.texts).write(to: folder.appending(path: "texts.json"))
        let run = try await ToolRun.run("/usr/bin/node", ["main.mjs"], in: folder.path)
        try #require(run.succeeded, "\(run.output)")
        let matches = try JSONDecoder().decode([[Bool]].self, from: Data(run.output.utf8))
        for (pattern, row) in zip(PatternSamples.patterns, matches) {
            let own = try JSONPattern(pattern)
            let differing = zip(PatternSamples.texts, row).filter { own.matches($0) != $1 }.map(\.0)
            #expect(differing == [], "\(pattern)")
            #expect(row.contains(true) && row.contains(false), "\(pattern)")
        }
        #expect(matches.count == PatternSamples.patterns.count)
    }
}
