import Foundation
import PlatformTesting
import Testing

/// The built `tributary`, or another program of the project, as a process of its own. What it says goes to files of its directory.
actor TributaryProcess {
    private let process: Process
    private let outputFile: String
    private let errorFile: String

    /// Starts it with these arguments; the environment is the test's, without what points at servers, and `environment` on top.
    init(_ arguments: [String], of program: URL = TributaryProcess.program, environment: [String: String] = [:], in scratch: Scratch) throws
    {
        let name = UUID().uuidString
        outputFile = "\(scratch.path)/\(name).out"
        errorFile = "\(scratch.path)/\(name).err"
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        var whole = ProcessInfo.processInfo.environment
        for key in ["NATS_URL", "DATABASE_URL", "HTTP_PORT", "LOG_LEVEL"] { whole[key] = nil }
        whole["PASSWORD_HASHING_WEAK_FOR_TESTS"] = "true"
        // Tests come from one address, and some ask again until they are served.
        whole["LOGIN_BURST"] = "1000000"
        process.environment = whole.merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        for file in [outputFile, errorFile] { _ = FileManager.default.createFile(atPath: file, contents: nil) }
        process.standardOutput = FileHandle(forWritingAtPath: outputFile)
        process.standardError = FileHandle(forWritingAtPath: errorFile)
        try process.run()
        self.process = process
    }

    deinit {
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    }

    nonisolated var output: String { (try? String(contentsOfFile: outputFile, encoding: .utf8)) ?? "" }
    nonisolated var errors: String { (try? String(contentsOfFile: errorFile, encoding: .utf8)) ?? "" }

    /// The address in the line `ready http://…`. Throws, with what was said, where the process ends instead.
    func ready() async throws -> String {
        try await eventually("tributary is ready", within: .seconds(120)) {
            if let url = self.readyURL { return url }
            if await !self.isRunning { throw NotInTime("tributary ended: \(self.errors)", within: .zero) }
            return nil
        }
    }

    /// Signals it and gives the status it ended with.
    @discardableResult
    func end(_ signal: Int32 = SIGTERM) async throws -> Int32 {
        kill(process.processIdentifier, signal)
        return try await status()
    }

    /// Sends it a signal that does not end it.
    func signal(_ signal: Int32) { kill(process.processIdentifier, signal) }

    /// The status it ends with by itself.
    func status() async throws -> Int32 {
        _ = try await eventually("tributary has ended", within: .seconds(240)) { await self.isRunning ? nil : true }
        let (reason, status) = (process.terminationReason, process.terminationStatus)
        // A fault of ours, whatever the test is about; what it said goes with its directory.
        if reason == .uncaughtSignal, [SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV].contains(status) {
            Issue.record("tributary died of signal \(status): \(errors.suffix(4_000))")
        }
        return status
    }

    private var isRunning: Bool { process.isRunning }

    private nonisolated var readyURL: String? {
        output.split(separator: "\n").first { $0.hasPrefix("ready ") }.map { String($0.dropFirst(6)) }
    }

    /// Beside the tests' own program.
    static var program: URL {
        let tests = Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0])
        return tests.deletingLastPathComponent().appending(path: "tributary")
    }
}
