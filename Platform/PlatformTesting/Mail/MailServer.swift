import Foundation

/// A mail server of a test's own (`mail_server.py`): what it takes can be read, and it breaks where it is told to.
public struct MailServer: Sendable {
    /// What is between it and its clients.
    public enum Security: String, Sendable { case none, startTLS = "starttls", implicit }

    public let port: Int
    /// The certificate that it shows, to be trusted.
    public let certificateFile: String
    private let directory: String

    /// Runs a server while the body runs. `arguments` are those of the script, as in `["--die", "data"]`; `names` are whose certificate it shows.
    public static func with<Result>(
        _ security: Security = .none, _ arguments: [String] = [], port: Int = 0, in directory: String? = nil,
        names: String = "DNS:localhost,IP:127.0.0.1",
        _ body: (MailServer) async throws -> Result
    ) async throws -> Result {
        let kept = directory ?? TestDirectory.path("mail")
        try FileManager.default.createDirectory(atPath: kept, withIntermediateDirectories: true)
        defer { if directory == nil { try? FileManager.default.removeItem(atPath: kept) } }
        try await makeCertificate(of: names, in: kept)
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/python3")
        process.arguments =
            [script, "--mails", kept, "--port", "\(port)", "--tls", security.rawValue, "--certificate", "\(kept)/certificate.pem"]
            + ["--key", "\(kept)/key.pem"] + arguments
        process.environment = ["PYTHONPATH": packages, "PYTHONDONTWRITEBYTECODE": "1", "PYTHONWARNINGS": "ignore", "PATH": "/usr/bin:/bin"]
        // It ends with this process, however that ends.
        process.standardInput = Pipe()
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try? FileManager.default.removeItem(atPath: "\(kept)/port")
        let (ended, end) = AsyncStream.makeStream(of: Never.self)
        process.terminationHandler = { _ in end.finish() }
        try process.run()
        let result: Swift.Result<Result, any Error>
        do {
            let server = MailServer(port: try await Self.port(in: kept), certificateFile: "\(kept)/certificate.pem", directory: kept)
            result = .success(try await body(server))
        } catch {
            result = .failure(error)
        }
        kill(process.processIdentifier, SIGKILL)
        for await _ in ended {}
        return try result.get()
    }

    /// The mails that it has taken, in no order.
    public func mails() throws -> [ReceivedMail] { try Self.mails(in: directory) }

    /// Those in the folder of a server that may have ended.
    public static func mails(in directory: String) throws -> [ReceivedMail] {
        try FileManager.default.contentsOfDirectory(atPath: directory).filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }.map { name in
            try JSONDecoder().decode(ReceivedMail.self, from: Data(contentsOf: URL(filePath: "\(directory)/\(name)")))
        }
    }

    private static var script: String { URL(filePath: #filePath).deletingLastPathComponent().appending(path: "mail_server.py").path }

    private static var packages: String {
        URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../.tools/python").standardized.path
    }

    /// Waits until the server says where it listens.
    private static func port(in directory: String) async throws -> Int {
        try await eventually("the mail server listens; has script/bootstrap --with test run?") {
            (try? String(contentsOfFile: "\(directory)/port", encoding: .utf8)).flatMap(Int.init)
        }
    }

    private static func makeCertificate(of names: String, in directory: String) async throws {
        guard !FileManager.default.fileExists(atPath: "\(directory)/key.pem") else { return }
        let made = try await ToolRun.run(
            "openssl",
            [
                "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", "key.pem", "-out",
                "certificate.pem", "-days", "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=\(names)",
            ], in: directory)
        guard made.succeeded else { throw CocoaError(.fileWriteUnknown, userInfo: [NSLocalizedDescriptionKey: made.output]) }
    }
}
