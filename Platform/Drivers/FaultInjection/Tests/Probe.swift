import FaultInjection
import Foundation
import PlatformTesting

/// The built `fault-probe` as a process of its own, with one fault armed or none.
final class Probe: Sendable {
    let process: Process
    private let output: String

    init(_ points: [FaultPoint], connectedTo port: Int? = nil, _ fault: Fault?) throws {
        output = FileManager.default.temporaryDirectory.appending(path: "fault-probe-\(UUID().uuidString)").path
        _ = FileManager.default.createFile(atPath: output, contents: nil)
        let file = FileHandle(forWritingAtPath: output)
        process = Process()
        process.executableURL = Self.program
        process.arguments = (port.map { ["connect:\($0)"] } ?? []) + points.map(\.rawValue)
        process.environment = fault.map { [FaultPlan.variable: "\(FaultPlan([$0]))"] } ?? [:]
        process.standardOutput = file
        process.standardError = file
        try process.run()
    }

    deinit {
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        try? FileManager.default.removeItem(atPath: output)
    }

    func ended() async throws { _ = try await eventually("the probe has ended") { self.process.isRunning ? nil : true } }

    /// What it has said until now.
    var lines: [String] { ((try? String(contentsOfFile: output, encoding: .utf8)) ?? "").split(separator: "\n").map(String.init) }

    var hasStopped: Bool {
        let stat = (try? String(contentsOfFile: "/proc/\(process.processIdentifier)/stat", encoding: .utf8)) ?? ""
        return stat.split(separator: " ").dropFirst(2).first == "T"
    }

    /// Beside the tests' own program.
    private static var program: URL {
        let tests = Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0])
        return tests.deletingLastPathComponent().appending(path: "fault-probe")
    }
}
