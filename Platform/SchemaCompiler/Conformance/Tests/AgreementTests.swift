import Foundation
import PlatformTesting
import Testing

/// What Swift makes of texts that the corpus does not hold, the other languages make of them too. `MUTATION_SEED` chooses other texts.
@Suite(.typeScript) struct AgreementTests {
    @Test func `all languages agree about thousands of damaged texts`() async throws {
        let environment = ProcessInfo.processInfo.environment
        let corpus = try MutatedCorpus(
            seed: environment["MUTATION_SEED"].flatMap { UInt64($0) } ?? 2026, count: environment["MUTATIONS"].flatMap { Int($0) } ?? 4_000)
        #expect(corpus.accepted > corpus.count / 50 && corpus.accepted < corpus.count, "\(corpus.accepted) of \(corpus.count) are accepted")
        try await Self.expectAgreement(with: corpus.file)
    }

    @Test func `all languages read every example of every context, and write it as it was`() async throws {
        let corpus = try ExampleCorpus()
        for (context, unions) in Vocabularies.unions {
            let shown = corpus.examples.filter { $0.context == context }.map(\.type)
            #expect(Set(shown) == unions.reduce(into: []) { $0.formUnion($1.readableTypes) }, "\(context)")
        }
        for example in corpus.examples {
            let read = try #require(example.read, "\(example.type)")
            // An older version is written as the newest: `versions.json` says how.
            if read.type == example.type { #expect(String(decoding: read.bytes, as: UTF8.self) == example.text, "\(example.type)") }
        }
        try await Self.expectAgreement(with: corpus.file)
    }

    /// Has the other languages go through a corpus of one file.
    private static func expectAgreement(with corpus: Data) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "tributary-agreement-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try corpus.write(to: folder.appending(path: "cases.json"))

        let node = try await TypeScriptWorkspace.current.node(["dist/corpus/main.js", folder.path])
        #expect(node.succeeded, "TypeScript: \(node.output.prefix(3000))")
        let places = [Project.root, Project.conformance] + ["Bank", "Greetings"].map { Project.root.appending(path: "Examples/\($0)") }
        let python = try await ToolRun.run(
            "/usr/bin/python3", [Project.conformance.appending(path: "Runners/Python/run_corpus.py").path, folder.path], in: folder.path,
            environment: [
                "PYTHONDONTWRITEBYTECODE": "1",
                "PYTHONPATH": places.map { $0.appending(path: "Events/Python").path }.joined(separator: ":"),
            ])
        #expect(python.succeeded, "Python: \(python.output.prefix(3000))")
        let go = try await ToolRun.run(
            "go", ["test", "-count=1", "-run", "Test(Values|Unions)", "."], in: Project.conformance.appending(path: "Runners/Go").path,
            environment: ["GOPROXY": "off", "CGO_ENABLED": "0", "TRIBUTARY_CORPUS": folder.path])
        #expect(go.succeeded, "Go: \(go.output.prefix(3000))")
    }
}
