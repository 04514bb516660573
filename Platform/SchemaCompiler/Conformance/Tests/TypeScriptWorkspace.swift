import Foundation
import PlatformTesting
import Testing

/// A copy of the generated TypeScript packages, built, and of the sources that use them, in a directory of its own.
///
/// The packages stand where npm would link them, so that what imports them goes through their `package.json`.
struct TypeScriptWorkspace {
    /// The packages by the last part of their name: the project's own, that of the conformance suite, and one for each example.
    static let packages: [String: URL] = {
        let examples = Project.root.appending(path: "Examples")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: examples.path)) ?? []
        let places = names.map { ("\($0.lowercased())-events", examples.appending(path: $0)) }
            .filter { FileManager.default.fileExists(atPath: $0.1.appending(path: "schema").path) }
        return Dictionary(uniqueKeysWithValues: [("events", Project.root), ("conformance-events", Project.conformance)] + places)
            .mapValues { $0.appending(path: "Events/TypeScript") }
    }()

    let directory = FileManager.default.temporaryDirectory.appending(path: "tributary-typescript-\(UUID().uuidString)")
    /// Where the runner and the other users of the packages stand.
    var runner: URL { directory.appending(path: "runner") }

    @TaskLocal static var bound: TypeScriptWorkspace?

    /// The workspace of the suite.
    static var current: TypeScriptWorkspace { get throws { try #require(bound) } }

    func package(_ name: String) -> URL { directory.appending(path: "packages/\(name)") }

    func build() async throws {
        let files = FileManager.default
        let links = directory.appending(path: "node_modules/@tributary")
        for folder in [links, directory.appending(path: "packages")] {
            try files.createDirectory(at: folder, withIntermediateDirectories: true)
        }
        for (name, source) in Self.packages {
            // What somebody may have built in the project itself is not what is tested.
            try files.createDirectory(at: package(name), withIntermediateDirectories: true)
            for part in ["package.json", "tsconfig.json", "src"] {
                try files.copyItem(at: source.appending(path: part), to: package(name).appending(path: part))
            }
            try files.createSymbolicLink(
                atPath: links.appending(path: name).path, withDestinationPath: "../../packages/\(name)")
            try await compile(package(name))
        }
        try files.copyItem(at: Project.conformance.appending(path: "Runners/TypeScript"), to: runner)
        try await compile(runner)
    }

    func compile(_ folder: URL) async throws {
        let run = try await typeScript(["--project", folder.path])
        try #require(run.succeeded, "\(run.output)")
    }

    /// Checks the types of one source that uses the packages, as strictly as those of the runner.
    func check(_ source: String) async throws -> ToolRun {
        let configuration = runner.appending(path: "\(UUID().uuidString).json")
        try Data(#"{"extends":"./tsconfig.json","include":["node.d.ts","\#(source)"]}"#.utf8).write(to: configuration)
        return try await typeScript(["--noEmit", "--project", configuration.path])
    }

    func node(_ arguments: [String]) async throws -> ToolRun { try await ToolRun.run("/usr/bin/node", arguments, in: runner.path) }

    func typeScript(_ arguments: [String]) async throws -> ToolRun { try await ToolRun.run("/usr/bin/tsc", arguments, in: directory.path) }
}

/// Builds the workspace once for the tests of a suite, and removes it behind them.
struct TypeScriptTrait: SuiteTrait, TestScoping {
    func provideScope(for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void) async throws {
        let workspace = TypeScriptWorkspace()
        defer { try? FileManager.default.removeItem(at: workspace.directory) }
        try await workspace.build()
        try await TypeScriptWorkspace.$bound.withValue(workspace) { try await function() }
    }
}

extension Trait where Self == TypeScriptTrait {
    /// The TypeScript packages as `TypeScriptWorkspace.current`.
    static var typeScript: TypeScriptTrait { TypeScriptTrait() }
}
