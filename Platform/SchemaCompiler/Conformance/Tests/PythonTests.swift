import Foundation
import PlatformTesting
import Testing

/// The Python packages with Python's own tools: mypy in its strict mode, and the corpus.
@Suite struct PythonTests {
    private static let project = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../..").standardized.path
    private static let conformance = "\(project)/Platform/SchemaCompiler/Conformance"
    private static let runner = "\(conformance)/Runners/Python"
    private static let packages = [
        "\(project)/Events/Python", "\(conformance)/Events/Python", "\(project)/Examples/Bank/Events/Python",
        "\(project)/Examples/Greetings/Events/Python",
    ]

    @Test func `the packages and what uses them are typed in mypy's strict mode`() async throws {
        try await Self.withDirectory { directory in
            for package in Self.packages {
                let modules = try Self.modules(in: package)
                let run = try await Self.mypy(modules.map { "\(package)/\($0)" }, in: directory)
                #expect(run.succeeded, "\(run.output)")
            }
            let sources = try FileManager.default.contentsOfDirectory(atPath: Self.runner).filter { $0.hasSuffix(".py") }
            let run = try await Self.mypy(sources.map { "\(Self.runner)/\($0)" }, in: directory)
            #expect(run.succeeded, "\(run.output)")
        }
    }

    @Test func `the corpus is read and written as the other languages do`() async throws {
        let run = try await Self.python(["\(Self.runner)/run_corpus.py", "\(Self.conformance)/Corpus"])
        #expect(run.succeeded, "\(run.output)")
    }

    @Test func `a case that fails is told by its name`() async throws {
        try await Self.withDirectory { directory in
            let wrong = #"{"cases":[{"kind":"value","name":"what nobody promised","type":"Price","json":"{}","canonical":"{}"}]}"#
            try Data(wrong.utf8).write(to: URL(filePath: "\(directory)/wrong.json"))
            let run = try await Self.python(["\(Self.runner)/run_corpus.py", directory])
            #expect(run.status == 1)
            #expect(run.output.contains("what nobody promised") && run.output.contains("missingMember"), "\(run.output)")
        }
    }

    @Test func `a package keeps what it promises to its users`() async throws {
        let run = try await Self.python(["\(Self.runner)/use_package.py"])
        #expect(run.succeeded, "\(run.output)")
        #expect(run.output.split(separator: "\n").count == 12, "\(run.output)")
    }

    @Test func `a match that leaves an event out does not pass the type check`() async throws {
        try await Self.withDirectory { directory in
            let run = try await Self.mypy(["\(Self.runner)/refused/missing_case.py"], in: directory)
            #expect(run.output.contains(#"Argument 1 to "assert_never" has incompatible type "OrderPlaced""#), "\(run.output)")
            #expect(run.output.contains("Found 1 error in 1 file"), "\(run.output)")
        }
    }

    @Test func `an upcaster that is missing does not pass the type check`() async throws {
        try await Self.withDirectory { directory in
            let package = "\(directory)/tributary_conformance_events"
            try FileManager.default.copyItem(atPath: "\(Self.conformance)/Events/Python/tributary_conformance_events", toPath: package)
            let file = URL(filePath: "\(package)/conformance/upcasters.py")
            let text = try String(contentsOf: file, encoding: .utf8)
            try Data(text.replacing("def upcast_person_moved_v1", with: "def forgotten").utf8).write(to: file)
            let run = try await Self.mypy([package], in: directory)
            #expect(run.output.contains(#"has no attribute "upcast_person_moved_v1""#), "\(run.output)")
        }
    }

    @Test func `what the package's README shows is typed`() async throws {
        try await Self.withDirectory { directory in
            for package in Self.packages {
                let readme = try String(contentsOf: URL(filePath: "\(package)/README.md"), encoding: .utf8)
                let example = try #require(readme.split(separator: "```python\n").last?.split(separator: "```").first)
                let file = "\(directory)/readme.py"
                try Data(example.utf8).write(to: URL(filePath: file))
                let run = try await Self.mypy([file], in: directory)
                #expect(run.succeeded, "\(package): \(run.output)")
            }
        }
    }

    /// A directory of its own for what tools write.
    private static func withDirectory(_ body: (String) async throws -> Void) async throws {
        let directory = FileManager.default.temporaryDirectory.appending(path: "tributary-python-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: directory) }
        try await body(directory.path)
    }

    /// The packages below a folder.
    private static func modules(in folder: String) throws -> [String] {
        let modules = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasPrefix("tributary") }
        try #require(!modules.isEmpty)
        return modules
    }

    private static func mypy(_ files: [String], in directory: String) async throws -> ToolRun {
        try await ToolRun.run(
            "/usr/bin/mypy", ["--strict", "--cache-dir", "\(directory)/mypy"] + files, in: directory, environment: environment)
    }

    private static func python(_ arguments: [String]) async throws -> ToolRun {
        try await ToolRun.run("/usr/bin/python3", arguments, in: project, environment: environment)
    }

    private static var environment: [String: String] {
        let path = packages.joined(separator: ":")
        return ["PYTHONPATH": path, "MYPYPATH": "\(path):\(runner)", "PYTHONDONTWRITEBYTECODE": "1"]
    }
}
