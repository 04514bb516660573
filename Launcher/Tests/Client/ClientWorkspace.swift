import Foundation
import PlatformTesting
import Testing

/// A copy of the client library, built by the compiler that Debian has, and of its tests, in a directory of its own.
struct ClientWorkspace: Sendable {
    let directory: URL

    /// Builds it, lends it to the body, and removes it afterwards.
    static func with(_ body: (ClientWorkspace) async throws -> Void) async throws {
        let files = FileManager.default
        let workspace = ClientWorkspace(directory: files.temporaryDirectory.appending(path: "tributary-client-\(UUID().uuidString)"))
        try files.createDirectory(at: workspace.directory, withIntermediateDirectories: true)
        defer { try? files.removeItem(at: workspace.directory) }
        for part in ["package.json", "tsconfig.json", "src", "Tests"] {
            try files.copyItem(at: source.appending(path: part), to: workspace.directory.appending(path: part))
        }
        let compiled = try await ToolRun.run("/usr/bin/tsc", ["--project", "."], in: workspace.directory.path)
        try #require(compiled.succeeded, "\(compiled.output)")
        try await body(workspace)
    }

    /// Runs tests with Node, and gives what they said; it is an issue where one failed.
    @discardableResult
    func run(_ tests: String..., environment: [String: String] = [:], within limit: Duration = .seconds(240)) async throws -> String {
        let run = try await ToolRun.run(
            "/usr/bin/node", ["--test-reporter=tap", "--test"] + tests.map { "Tests/\($0)" }, in: directory.path, environment: environment,
            within: limit)
        #expect(run.succeeded, "\(run.output)")
        return run.output
    }

    private static let source = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Web/client")
}
