import Foundation
public import Postgres

/// A private Postgres in a temporary directory, on a free port of 127.0.0.1; it goes away with the test process, however that ends.
public actor PostgresServer {
    private let process: Process
    private let commands: FileHandle
    private var answers: LineReader
    private let port: Int

    /// What went wrong on the way to a running server.
    public struct Failure: Error, CustomStringConvertible {
        public let description: String
    }

    /// Starts a server. `durable` says whether commits wait for the disk (Postgres' `fsync`); the binaries are found as `PostgresBinaries` says.
    public static func start(durable: Bool = true) async throws -> PostgresServer {
        let process = Process()
        let commands = Pipe()
        let answers = Pipe()
        let ports = (0..<20).map { _ in String(Int.random(in: 20_000..<32_000)) }
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", PostgresScript.text, "keeper", try PostgresBinaries.directory(), durable ? "on" : "off"] + ports
        process.standardInput = commands
        process.standardOutput = answers
        var lines = LineReader(answers.fileHandleForReading)
        try process.run()
        let answer = await lines.next() ?? "the script ended without a word"
        guard answer.hasPrefix("started "), let port = Int(answer.dropFirst(8)) else { throw Failure(description: answer) }
        return PostgresServer(process, commands.fileHandleForWriting, lines, port)
    }

    private init(_ process: Process, _ commands: FileHandle, _ answers: LineReader, _ port: Int) {
        self.process = process
        self.commands = commands
        self.answers = answers
        self.port = port
    }

    /// How to connect, as superuser, to the database `postgres`.
    public nonisolated var url: String { "postgres://postgres@127.0.0.1:\(port)/postgres" }

    public nonisolated var configuration: PostgresConfiguration {
        get throws { try PostgresConfiguration(url: url) }
    }

    /// Stops the server as a crash would: nothing is finished, connections break.
    public func crash() async throws { try await command("stop immediate", expecting: "stopped") }

    /// Starts the server again after `crash`, on the same port and with the same data.
    public func restart() async throws { try await command("start \(port)", expecting: "started \(port)") }

    /// Stops the server for good and removes its directory.
    public func shutDown() async {
        try? commands.close()
        // The script says nothing more; its output ends when it has cleaned up.
        while await nextAnswer() != nil {}
    }

    private func command(_ line: String, expecting expected: String) async throws {
        try commands.write(contentsOf: Data((line + "\n").utf8))
        let answer = await nextAnswer() ?? "the script has ended"
        guard answer == expected else { throw Failure(description: answer) }
    }

    private func nextAnswer() async -> String? {
        // One command at a time: whoever comes meanwhile would read the wrong answer, so the tests that stop a server have one of their own.
        var reader = answers
        defer { answers = reader }
        return await reader.next()
    }
}
