import Foundation
import PlatformTesting

/// The example's programs that are written in Python.
extension Installation {
    private static let project = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized.path

    /// Starts `python3 -m greetings …`.
    func startPython(_ arguments: [String]) throws -> TributaryProcess {
        try TributaryProcess(
            ["-m", "greetings"] + arguments, of: URL(filePath: "/usr/bin/python3"),
            environment: ["NATS_URL": nats.url, "PYTHONPATH": Self.path, "PYTHONDONTWRITEBYTECODE": "1"], in: scratch)
    }

    /// Runs a program of Python's on the service, as `/usr/bin/mypy`, in the folder that holds it.
    static func checkPython(_ program: String, _ arguments: [String]) async throws -> ToolRun {
        try await ToolRun.run(
            program, arguments, in: "\(project)/Examples/Greetings/Python",
            environment: ["PYTHONPATH": path, "MYPYPATH": path, "PYTHONDONTWRITEBYTECODE": "1"])
    }

    /// The service, the two vocabularies, and what `script/bootstrap --with test` has installed.
    private static var path: String {
        ["Examples/Greetings/Python", "Examples/Greetings/Events/Python", "Events/Python", ".tools/python"].map { "\(project)/\($0)" }
            .joined(separator: ":")
    }

    func greetings(_ url: String) throws -> GreetingsClient { GreetingsClient(client: try client(url)) }
}
