import Foundation
import PlatformTesting
import Testing

/// Schemathesis: reads an API's document, calls every route with what the document allows and with what it does not, and holds the answers to it.
struct ContractTester {
    let url: String
    let scratch: Scratch
    /// Who calls.
    let authorization: String

    /// How long each run may take. Three are to be done in about a minute.
    static let seconds = 15

    /// The same every day, so that who changes nothing breaks nothing; `TEST_SEED` has others tried.
    private static let seed = "2026"

    /// Calls the routes of the API below the prefix; those in `excluded` are left out, by their operation ids. `members` are values that parameters of paths
    /// have in place of made-up ones.
    func run(_ prefix: String, excluding excluded: [String] = [], members: [String: String] = [:]) async throws {
        let seed = ProcessInfo.processInfo.environment["TEST_SEED"] ?? Self.seed
        let file = "\(scratch.path)/contract-\(UUID().uuidString).toml"
        try configuration(prefix, excluded, members).write(toFile: file, atomically: true, encoding: .utf8)
        let run = try await ToolRun.run(
            "/usr/bin/python3",
            [
                "-m", "schemathesis.cli", "--config-file", file, "run", "\(url)\(prefix)/openapi.json", "--checks", Self.checks, "--phases",
                "coverage,fuzzing", "--max-examples", "10", "--max-time", "\(Self.seconds)", "--seed", seed, "--continue-on-failure",
                "--no-color", "--warnings", "off",
            ] + excluded.flatMap { ["--exclude-operation-id", $0] }, in: scratch.path,
            environment: ["PYTHONPATH": Self.packages, "PYTHONDONTWRITEBYTECODE": "1"])
        #expect(run.succeeded, "\(prefix) with TEST_SEED=\(seed): \(run.output)")
        // It says so where it has called nothing.
        #expect(run.output.contains(" generated, "), "\(run.output)")
    }

    /// What the answers are held to: no server error, and nothing that the document does not say.
    private static let checks = [
        "not_a_server_error", "status_code_conformance", "content_type_conformance", "response_headers_conformance",
        "response_schema_conformance", "allow_header_conformance", "unsupported_method",
    ].joined(separator: ",")

    /// The file that it reads: the token does not stand on a command line. Reads wait for no position that is still to come: a 503 would be right then.
    private func configuration(_ prefix: String, _ excluded: [String], _ members: [String: String]) -> String {
        let position = "\(prefix.dropFirst()):1"
        let parameters =
            ["\"header.Tributary-Position\" = \"\(position)\"", "\"query.position\" = \"\(position)\""]
            + members.map { "\"path.\($0)\" = \"\($1)\"" }
        // A route that is left out would else be taken for a method that the path does not have, and called.
        let methods = excluded.isEmpty ? "" : "[phases.coverage]\nunexpected-methods = []\n"
        return """
            headers = { Authorization = "\(authorization)", Prefer = "wait=2" }
            [parameters]
            \(parameters.sorted().joined(separator: "\n"))
            \(methods)
            """
    }

    /// What `script/bootstrap --with test` has installed.
    private static let packages = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../.tools/contract")
        .standardized.path
}
