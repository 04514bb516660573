import Foundation
import Logging

@testable import LocalServers

/// A directory for one test.
struct Scratch: Sendable {
    let path = "/tmp/tributary-localservers-\(UInt64.random(in: .min ... .max))"
    static let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

    static func nats(_ directory: String, syncAlways: Bool = false) async throws -> LocalNATS {
        LocalNATS(
            directory: directory, program: try await ServerPrograms.nats(environment: ProcessInfo.processInfo.environment),
            syncAlways: syncAlways)
    }

    static func postgres(_ directory: String) throws -> LocalPostgres {
        LocalPostgres(
            directory: directory, programs: try ServerPrograms.postgres(environment: ProcessInfo.processInfo.environment), isDurable: false)
    }

    /// Runs the body with a fresh directory and removes it afterwards.
    static func with<Result>(_ body: (String) async throws -> Result) async throws -> Result {
        let scratch = Scratch()
        defer { try? FileManager.default.removeItem(atPath: scratch.path) }
        try PrivateDirectory.make(scratch.path)
        // Everybody may pass: as root, Postgres runs as another user.
        try FileManager.default.setAttributes([.posixPermissions: 0o711], ofItemAtPath: scratch.path)
        return try await body(scratch.path)
    }

    static func mode(_ path: String) throws -> Int {
        (try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber)?.intValue ?? -1
    }

    /// Waits for a condition, at most two minutes; false where it does not come true.
    static func eventually(_ condition: () async throws -> Bool) async throws -> Bool {
        let deadline = ContinuousClock.now + .seconds(120)
        while try await !condition() {
            guard .now < deadline else { return false }
            try await Task.sleep(for: .milliseconds(5))
        }
        return true
    }
}

extension Scratch {
    /// Makes a program that says these words and ends with the status.
    ///
    /// A shell writes the file: were it open in this process, a child that is started at that moment would have it open too, and Linux runs no program
    /// that somebody may still write to.
    static func program(_ path: String, saying words: String, status: Int = 0) async throws {
        let script = "#!/bin/sh\necho '\(words)'\nexit \(status)\n"
        let shell = Invocation("/bin/sh", ["-c", "printf %s \"$1\" >\"$2\" && chmod 755 \"$2\"", "-", script, path])
        _ = try await shell.output(within: .seconds(10))
    }
}
