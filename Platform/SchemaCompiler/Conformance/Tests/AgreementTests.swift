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
        let folder = FileManager.default.temporaryDirectory.appending(path: "tributary-mutated-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try corpus.file.write(to: folder.appending(path: "mutated.json"))

        let node = try await TypeScriptWorkspace.current.node(["dist/corpus/main.js", folder.path])
        #expect(node.succeeded, "TypeScript: \(node.output.prefix(3000))")
        let packages = [Project.root, Project.conformance].map { $0.appending(path: "Events/Python").path }
        let python = try await ToolRun.run(
            "/usr/bin/python3", [Project.conformance.appending(path: "Runners/Python/run_corpus.py").path, folder.path], in: folder.path,
            environment: ["PYTHONDONTWRITEBYTECODE": "1", "PYTHONPATH": packages.joined(separator: ":")])
        #expect(python.succeeded, "Python: \(python.output.prefix(3000))")
        let go = try await ToolRun.run(
            "go", ["test", "-count=1", "-run", "TestValues", "."], in: Project.conformance.appending(path: "Runners/Go").path,
            environment: ["GOPROXY": "off", "CGO_ENABLED": "0", "TRIBUTARY_CORPUS": folder.path])
        #expect(go.succeeded, "Go: \(go.output.prefix(3000))")
    }
}
