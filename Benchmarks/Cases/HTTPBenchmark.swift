import AccessTokens
import EventLog
import EventSourcing
import Foundation
import Hummingbird
import IdentityApplication
import Postgres
import ServiceLifecycle
import Telemetry
import Views
import WebAPI

/// A command over a socket to its 202, `ModifyUser` over many people with the operator's key, against Hummingbird answering the same constantly.
///
/// The application runs alone: nothing handles the commands meanwhile. wrk asks over 128 connections, the two servers in turn. Each answer of ours
/// stands for one message in the log, the command (its id is a ticket and needs no record); they are counted there in the end.
enum HTTPBenchmark {
    private static let runs = 3
    private static let seconds = 5
    private static let connections = 128
    private static let key = "benchmarks-operator"

    static func run(_ servers: BenchmarkServers, _ report: Report) async throws {
        guard let wrk = ["/usr/bin/wrk", "/usr/local/bin/wrk"].first(where: FileManager.default.isExecutableFile) else {
            return await report.note("http: wrk is not there (script/bootstrap --with bench installs it)")
        }
        try await servers.store.provision(StreamDefinition.context("identity") + StreamDefinition.shared)
        let script = NSTemporaryDirectory() + "tributary-bench-\(UniqueID.random()).lua"
        try Self.script.write(toFile: script, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(atPath: script) }
        let (ports, port) = AsyncStream.makeStream(of: Int.self)
        let (floorPorts, floorPort) = AsyncStream.makeStream(of: Int.self)
        let group = ServiceGroup(
            services: [
                try await application(servers) { port.yield($0 ?? 0) },
                ConstantServer.application(logger: servers.logger) { floorPort.yield($0 ?? 0) },
            ], logger: servers.logger)
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            guard let ours = await ports.first(where: { _ in true }), let constant = await floorPorts.first(where: { _ in true }) else {
                return
            }
            var floors: [Double] = []
            var values: [Double] = []
            var answered = 0
            for _ in 0..<runs {
                floors.append(Double(try load(wrk, script, constant)) / Double(seconds))
                let answers = try load(wrk, script, ours)
                answered += answers
                values.append(Double(answers) / Double(seconds))
            }
            let stored = try await servers.store.state(of: StreamName.commands(of: "identity")).lastSequence
            precondition(stored >= answered, "\(answered) commands were accepted and only \(stored) are in the log")
            await report.add(
                Measurement(
                    bench: "http", name: "202", value: median(values), unit: "requests/s", floor: median(floors), reach: .atLeast(0.4)))
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
        }
    }

    /// The identity application as the launcher makes it, and nothing beside it.
    private static func application(
        _ servers: BenchmarkServers, onRunning: @escaping @Sendable (Int?) async -> Void
    ) async throws -> some Service {
        let board = OutcomeBoard(logger: servers.logger)
        guard let fingerprintKey = FingerprintKey(Array(repeating: 7, count: 32)) else { preconditionFailure("32 bytes are a key") }
        let views = ViewReader(try ViewDatabase(context: "identity", on: PostgresConfiguration(url: servers.postgresURL)))
        let resources = APIResources(
            requests: RequestLog(store: servers.store, board: board) { Samples.time }, views: views, fingerprintKey: fingerprintKey
        ) { Samples.time }
        let sealing = try PasswordSealing(publicKey: Array(repeating: 9, count: 32))
        guard let signInKey = SignInKey(Array(repeating: 7, count: 32)) else { preconditionFailure("32 bytes are a key") }
        let keys = try SigningKeys(parsing: SigningKeys.fresh(at: Samples.time))
        let tokens = await AccessTokenIssuer(keys, policy: AccessTokenPolicy(issuer: "benchmarks")) { Samples.time }
        // All requests come from one address, and none is to be refused.
        let signIn = SignIn(
            sessions: SessionDirectory(servers.store) { Samples.time }, cookies: SessionCookies(isSecure: false), key: signInKey,
            tokens: tokens,
            limiter: AttemptLimiter(AttemptLimits(burst: 1_000_000_000)))
        return try WebServer(
            [IdentityApplication.api(resources, sealing: sealing, signIn: signIn)], keys: OperatorKeys([key]), metrics: PrometheusMetrics()
        ).application(address: .hostname("127.0.0.1", port: 0), logger: servers.logger, onRunning: onRunning)
    }

    /// How many requests were answered with success in the time. Traps where others were.
    private static func load(_ wrk: String, _ script: String, _ port: Int) throws -> Int {
        let arguments = ["-t", "1", "-c", "\(connections)", "-d", "\(seconds)s", "-s", script, "http://127.0.0.1:\(port)"]
        let output = try Program(wrk, arguments).wholeOutput()
        guard let line = output.split(separator: "\n").last(where: { $0.hasPrefix("answers ") }) else { return 0 }
        let numbers = line.split(separator: " ").dropFirst().compactMap { Int($0) }
        precondition(numbers.count == 2 && numbers[1] == 0, "wrk saw \(numbers.last ?? 0) failures")
        return numbers[0]
    }

    private static let script = """
        wrk.method = "PATCH"
        wrk.headers["Content-Type"] = "application/json"
        wrk.headers["Authorization"] = "Bearer \(key)"
        wrk.body = '{"firstName":"Augusta Ada"}'
        local user = 0
        request = function()
            user = (user + 1) % 10000
            return wrk.format(nil, string.format("/identity/users/01930000-0000-7000-8000-%012x", user))
        end
        done = function(summary)
            local errors = summary.errors
            local failures = errors.connect + errors.read + errors.write + errors.status + errors.timeout
            io.write(string.format("answers %d %d\\n", summary.requests, failures))
        end
        """
}
