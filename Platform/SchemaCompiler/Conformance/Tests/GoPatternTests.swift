import Foundation
import JSON
import PlatformTesting
import Testing

@testable import SchemaCompiler

/// Go matches patterns with its own package regexp: it must say of every text what ours says.
@Suite struct GoPatternTests {
    private static let patterns = [
        #"^[^\x00-\x1F\x7F-\x9F\u2028\u2029]*$"#, #"^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$"#, #"^(a|bc)+(-\d{2,3})*[\w.]?$"#, "^.*$", "^.$",
        "^$",
        #"^a.c$"#, #"^[.\]]+$"#, #"^[[:a]+$"#, #"^[a-c-]+$"#, #"^[-a]+$"#, #"^\w+\d?$"#, #"^[\w-]+$"#, #"^[^\w]$"#, #"^\u00e9\u2028?$"#,
        #"^[\u00e0-\u00ff]*$"#,
        #"^\t\n\r?$"#, #"^\/\-\{\}\|\^\$\.$"#, "^(|a|ab)(c|bcd)(d*)$", "^(?:a|(b|c)*)+$", "^((a?){2,4}b){0,3}$", "^ä*(€|😀)?$", #"^["`]+$"#,
        #"^\\+$"#,
        "^x{3,}y{0,2}z{2}$", #"^[\^$]*$"#, #"^[\ud800-\udfff]*$"#, "^a#b c$",
    ]

    /// Short texts of what patterns have to do with, the same in every run.
    private static let texts: [String] = {
        let alphabet = [
            "a", "b", "c", "d", "x", "y", "z", "-", ".", ":", "[", "]", "0", "7", "_", "é", "ä", "€", "😀", "\n", "\r", "\t", "\u{2028}",
            "\\", "`", "\"", "$", "^", "/", "{", "}", "|", "#", " ", "A", "\u{7F}", "\u{85}",
        ]
        var random = SplitMix64(state: 4)
        let some = (0..<4_000).map { _ in
            (0..<Int.random(in: 0...6, using: &random)).map { _ in alphabet.randomElement(using: &random)! }.joined()
        }
        let whole = [
            "\t\n", "\t\n\r", "/-{}|^$.", "abcd", "en-GB", "zh-Hant-TW", "abc-12", "xxxyzz", "aab", "a#b c", "ä€", "é\u{2028}", "a\nc",
            "abc",
        ]
        return alphabet + whole + some
    }()

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
            \tfor _, pattern := range []string{\(Self.patterns.map { GoName.literal(GoPattern.expression($0)) }.joined(separator: ", "))} {
            \t\tcompiled := regexp.MustCompile(pattern)
            \t\trow := []bool{}
            \t\tfor _, text := range texts { row = append(row, compiled.MatchString(text)) }
            \t\tmatches = append(matches, row)
            \t}
            \tjson.NewEncoder(os.Stdout).Encode(matches)
            }
            """
        try Data(program.utf8).write(to: folder.appending(path: "main.go"))
        try JSONEncoder().encode(Self.texts).write(to: folder.appending(path: "texts.json"))
        let run = try await ToolRun.run("go", ["run", "main.go"], in: folder.path, environment: ["GOPROXY": "off", "GOFLAGS": "-mod=mod"])
        try #require(run.succeeded, "\(run.output)")
        let matches = try JSONDecoder().decode([[Bool]].self, from: Data(run.output.utf8))
        for (pattern, row) in zip(Self.patterns, matches) {
            let own = try JSONPattern(pattern)
            let differing = zip(Self.texts, row).filter { own.matches($0) != $1 }.map(\.0)
            #expect(differing == [], "\(pattern)")
            #expect(row.contains(true) && row.contains(false), "\(pattern)")
        }
        #expect(matches.count == Self.patterns.count)
    }
}
