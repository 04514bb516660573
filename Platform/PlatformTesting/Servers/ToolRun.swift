import Foundation

/// A program that a test runs to its end, such as another language's compiler.
public struct ToolRun: Sendable {
    public let status: Int32
    /// What it wrote to both of its outputs.
    public let output: String

    public var succeeded: Bool { status == 0 }

    /// Runs `program`, a path or a name that Debian's own folders have, and kills it where it takes longer than `limit`.
    ///
    /// Its environment is PATH, a home of its own below `directory`'s temporary files, and what `environment` adds.
    public static func run(
        _ program: String, _ arguments: [String] = [], in directory: String, environment: [String: String] = [:],
        within limit: Duration = .seconds(600)
    ) async throws -> ToolRun {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [program] + arguments
        process.currentDirectoryURL = URL(filePath: directory)
        process.environment = Self.plainEnvironment.merging(environment) { $1 }
        let file = FileManager.default.temporaryDirectory.appending(path: "tributary-tool-\(UUID().uuidString).log")
        guard FileManager.default.createFile(atPath: file.path, contents: nil) else { throw CocoaError(.fileWriteUnknown) }
        defer { try? FileManager.default.removeItem(at: file) }
        let handle = try FileHandle(forWritingTo: file)
        process.standardOutput = handle
        process.standardError = handle
        process.standardInput = FileHandle.nullDevice
        let (ended, signal) = AsyncStream.makeStream(of: Void.self)
        process.terminationHandler = { _ in signal.finish() }
        try process.run()
        let pid = process.processIdentifier
        let watch = Task {
            try await Task.sleep(for: limit)
            kill(pid, SIGKILL)
        }
        for await _ in ended {}
        watch.cancel()
        try handle.close()
        let wasKilled = process.terminationReason == .uncaughtSignal && process.terminationStatus == SIGKILL
        let output = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        return ToolRun(status: process.terminationStatus, output: output + (wasKilled ? "\nkilled, perhaps after \(limit)" : ""))
    }

    /// Debian's tools, and none that a developer's shell has put before them.
    private static let plainEnvironment = [
        "PATH": "/usr/local/sbin:/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8",
        "HOME": FileManager.default.temporaryDirectory.appending(path: "tributary-tools").path,
    ]
}
