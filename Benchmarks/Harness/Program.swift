import Foundation

/// A program that a benchmark starts beside itself.
struct Program: Sendable {
    let process: Process
    private let output: FileHandle

    /// The built `tributary` beside this program; nil where there is none.
    static var tributary: String? {
        let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
            .appendingPathComponent("tributary").path
        return FileManager.default.isExecutableFile(atPath: program) ? program : nil
    }

    /// Starts it, with the environment of this process and what is added here. Its standard error is shown.
    init(_ path: String, _ arguments: [String], adding environment: [String: String] = [:]) throws {
        process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        let pipe = Pipe()
        process.standardOutput = pipe
        output = pipe.fileHandleForReading
        try process.run()
    }

    /// A figure of `/proc/<pid>/status` in bytes: `VmRSS` is what is resident, `VmHWM` the most there ever was. Nil once the program has ended.
    func memory(_ name: String) -> Double? {
        guard let status = try? String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8) else { return nil }
        let line = status.split(separator: "\n").first { $0.hasPrefix(name + ":") }
        return line?.split(separator: " ").compactMap { Double($0.filter(\.isNumber)) }.last.map { $0 * 1_024 }
    }

    /// All it writes to its standard output until it ends. Blocks its thread meanwhile.
    func wholeOutput() -> String { String(decoding: output.readDataToEndOfFile(), as: UTF8.self) }

    /// Returns when it has written a line that begins so; false where it ends before that.
    func hasWritten(_ beginning: String) -> Bool {
        var text = Data()
        while true {
            let more = output.availableData
            if more.isEmpty { return false }
            text += more
            if String(decoding: text, as: UTF8.self).split(separator: "\n").contains(where: { $0.hasPrefix(beginning) }) { return true }
        }
    }

    /// The port of the line `ready http://localhost:PORT`; nil where it ends before that.
    func readyPort() -> Int? {
        var text = Data()
        while true {
            let more = output.availableData
            if more.isEmpty { return nil }
            text += more
            let lines = String(decoding: text, as: UTF8.self).split(separator: "\n")
            if let line = lines.first(where: { $0.hasPrefix("ready ") }) { return line.split(separator: ":").last.flatMap { Int($0) } }
        }
    }

    /// Asks it to end and waits until it has.
    func stop() {
        process.terminate()
        process.waitUntilExit()
    }
}
