import Foundation
import PlatformTesting
import Testing

/// The Go packages, with Go's own tools: formatted, vetted, held to the corpus, and closed where they say so.
@Suite struct GoTests {
    private static let runner = Project.conformance.appending(path: "Runners/Go").path
    private static let modules = [
        "Events/Go", "Examples/Bank/Events/Go", "Examples/Greetings/Events/Go", "Examples/Greetings/Go",
        "Platform/SchemaCompiler/Conformance/Events/Go",
    ]

    /// Nothing is fetched, and nothing is written beside the sources.
    private func go(_ arguments: [String], in directory: String = runner, _ environment: [String: String] = [:]) async throws -> ToolRun {
        try await ToolRun.run(
            "go", arguments, in: directory,
            environment: environment.merging(["GOPROXY": "off", "GOFLAGS": "-mod=readonly", "GOWORK": "off", "CGO_ENABLED": "0"]) { $1 })
    }

    @Test func `go test runs every case of the corpus`() async throws {
        let run = try await go(["test", "-count=1", "-v", "."])
        #expect(run.succeeded, "\(run.output.suffix(6000))")
        for kind in CorpusCase.Kind.allCases {
            let count = try Corpus.cases(kind).count
            #expect(run.output.contains("\(count) cases of kind \(kind.rawValue)\n"), "\(kind.rawValue)")
        }
    }

    @Test func `a case that fails is told by its name`() async throws {
        let corpus = FileManager.default.temporaryDirectory.appending(path: "tributary-corpus-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: corpus) }
        try FileManager.default.createDirectory(at: corpus, withIntermediateDirectories: true)
        let wrong = #"""
            {"cases": [
              {"kind": "value", "name": "taken", "type": "Price", "json": "{\"amount\":1,\"currency\":\"EUR\"}", "error": {"code": "constraint", "pointer": "/amount"}},
              {"kind": "value", "name": "refused", "type": "Price", "json": "{}", "canonical": "{}"},
              {"kind": "value", "name": "told otherwise", "type": "Price", "json": "{}", "error": {"code": "missingMember", "pointer": "/currency"}},
              {"kind": "union", "name": "read otherwise", "ceType": "tributary.conformance.CancelOrder.v9", "json": "{}", "canonical": "{}", "newest": "x"},
              {"kind": "envelope", "name": "no envelope", "headers": [["ce-id", "x"]], "envelope": {"id": "x"}, "canonical": []},
              {"kind": "subject", "name": "sent elsewhere", "context": "a", "entity": "b", "id": "c", "partition": 99, "event": "a", "command": "b"}
            ]}
            """#
        try Data(wrong.utf8).write(to: corpus.appending(path: "wrong.json"))
        let run = try await go(["test", "-count=1", "."], ["TRIBUTARY_CORPUS": corpus.path])
        #expect(!run.succeeded)
        for name in [
            "TestValues/taken", "TestValues/refused", "TestValues/told_otherwise", "TestUnions/read_otherwise", "TestEnvelopes/no_envelope",
            "TestSubjects/sent_elsewhere",
        ] {
            #expect(run.output.contains("FAIL: \(name)"), "\(name)")
        }
    }

    @Test func `go vet finds nothing`() async throws {
        for module in Self.modules {
            let run = try await go(["vet", "./..."], in: Project.root.appending(path: module).path)
            #expect(run.succeeded, "\(module): \(run.output)")
        }
        let run = try await go(["vet", "./..."])
        #expect(run.succeeded, "\(run.output)")
    }

    @Test func `gofmt would change nothing`() async throws {
        let folders = Self.modules + ["Platform/SchemaCompiler/Conformance/Runners/Go", "Platform/SchemaCompiler/Render/Go/Runtime"]
        let run = try await ToolRun.run("gofmt", ["-l"] + folders, in: Project.root.path)
        #expect(run.succeeded && run.output == "", "\(run.output)")
    }

    @Test func `a match with a case for every event compiles, and one that lacks a case does not`() async throws {
        let whole = try await go(["build", "./testdata/every_case"])
        #expect(whole.succeeded, "\(whole.output)")
        let lacking = try await go(["build", "./testdata/missing_case"])
        #expect(!lacking.succeeded && lacking.output.contains("missing PersonMoved method"), "\(lacking.output)")
    }

    @Test func `no other package's type joins the union`() async throws {
        let run = try await go(["build", "./testdata/foreign_event"])
        #expect(!run.succeeded && run.output.contains("does not implement conformance.Event"), "\(run.output)")
    }

    @Test func `without an upcaster the package does not compile`() async throws {
        let copy = FileManager.default.temporaryDirectory.appending(path: "tributary-go-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: copy) }
        try FileManager.default.copyItem(at: Project.conformance.appending(path: "Events/Go"), to: copy)
        let whole = try await go(["build", "./..."], in: copy.path)
        #expect(whole.succeeded, "\(whole.output)")
        try FileManager.default.removeItem(at: copy.appending(path: "conformance/upcasters.go"))
        let lacking = try await go(["build", "./..."], in: copy.path)
        #expect(!lacking.succeeded && lacking.output.contains("v.upcast undefined"), "\(lacking.output)")
    }

    @Test(arguments: [
        "Events/Go", "Examples/Bank/Events/Go", "Examples/Greetings/Events/Go", "Platform/SchemaCompiler/Conformance/Events/Go",
    ])
    func `what the module's page shows compiles and is formatted`(module: String) async throws {
        let folder = Project.root.appending(path: module)
        let page = try String(contentsOf: folder.appending(path: "README.md"), encoding: .utf8)
        let example = try #require(page.split(separator: "```go\n").dropFirst().first?.split(separator: "\n```").first)
        let definition = try String(contentsOf: folder.appending(path: "go.mod"), encoding: .utf8)
        let name = try #require(definition.split(separator: "\n").first { $0.hasPrefix("module ") }?.dropFirst(7))
        let user = FileManager.default.temporaryDirectory.appending(path: "tributary-go-page-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: user) }
        // As much of nats.go as the page needs.
        // The page has the first case; the others are as good as written.
        let match = try #require(example.split(separator: "\n").first { $0.contains("MatchEvent") })
        let package = try #require(match.split { "(.".contains($0) }.dropFirst(2).first)
        let union = try String(contentsOf: folder.appending(path: "\(package)/event.go"), encoding: .utf8)
        let others = union.matches(of: /\n\t(\w+)\((\w+)\) R/).map { String($0.1) }.filter { !example.contains("func (titles) \($0)(") }
        let cases = others.map { "func (titles) \($0)(\(package).\($0)) string { return \"\" }\n" }.joined()
        let nats =
            "package nats\n\ntype Header map[string][]string\n\ntype Msg struct {\n\tSubject string\n\tHeader Header\n\tData []byte\n}\n"
        let files = [
            "user.go": "package user\n\n\(example)\n",
            "cases.go": others.isEmpty ? "package user\n" : "package user\n\nimport \"\(name)/\(package)\"\n\n\(cases)",
            "nats/nats.go": nats,
            "nats/go.mod": "module github.com/nats-io/nats.go\n\ngo 1.19\n",
            "go.mod": """
            module example.com/user

            go 1.19

            require (
            \tgithub.com/nats-io/nats.go v0.0.0
            \t\(name) v0.0.0
            )

            replace (
            \tgithub.com/nats-io/nats.go => ./nats
            \t\(name) => \(folder.path)
            )

            """,
        ]
        try FileManager.default.createDirectory(at: user.appending(path: "nats"), withIntermediateDirectories: true)
        for (path, text) in files { try Data(text.utf8).write(to: user.appending(path: path)) }
        let run = try await go(["vet", "./..."], in: user.path)
        #expect(run.succeeded, "\(run.output)")
        let format = try await ToolRun.run("gofmt", ["-l", "user.go"], in: user.path)
        #expect(format.succeeded && format.output == "", "\(format.output)")
    }
}
