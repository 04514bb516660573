import Foundation
import JSON
import PlatformTesting
import Testing

@testable import SchemaCompiler

/// Go matches patterns with its own package regexp: it must say of every text what ours says.
@Suite struct GoPatternTests {
    @Test func `package regexp matches what our patterns match`() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "tributary-pattern-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let program = """
            package main

            import (
            \t"encoding/json"
            \t"os"
            \t"regexp"
            )

            func main() {
            \tvar texts []string
            \tcontent, err := os.ReadFile("texts.json")
            \tif err != nil || json.Unmarshal(content, &texts) != nil { panic(err) }
            \tmatches := [][]bool{}
            \tfor _, pattern := range []string{\(PatternSamples.patterns.map { GoName.literal(GoPattern.expression($0)) }.joined(separator: ", "))} {
            \t\tcompiled := regexp.MustCompile(pattern)
            \t\trow := []bool{}
            \t\tfor _, text := range texts { row = append(row, compiled.MatchString(text)) }
            \t\tmatches = append(matches, row)
            \t}
            \tjson.NewEncoder(os.Stdout).Encode(matches)
            }
            """
        try Data(program.utf8).write(to: folder.appending(path: "main.go"))
        try JSONEncoder().encode(PatternSamples.texts).write(to: folder.appending(path: "texts.json"))
        let run = try await ToolRun.run("go", ["run", "main.go"], in: folder.path, environment: ["GOPROXY": "off", "GOFLAGS": "-mod=mod"])
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
