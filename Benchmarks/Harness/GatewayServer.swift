import EventLog
import EventSourcing
import Gateway
import GatewayApplication
import Hummingbird
import ServiceLifecycle
import SocketTesting
import Telemetry
import WebAPI

/// A gateway with its server in this process.
struct GatewayServer: Sendable {
    static let operatorKey = "benchmarks-operator"
    static let headers = [("Authorization", "Bearer \(operatorKey)")]

    let port: Int
    let gateway: Gateway

    /// Runs one while the body runs.
    static func running(
        _ servers: BenchmarkServers, channels: (any ChannelSource)? = nil, _ body: @Sendable (GatewayServer) async throws -> Void
    ) async throws {
        guard let key = GatewayKey(Array(repeating: 7, count: 32)), let fingerprintKey = FingerprintKey(Array(repeating: 7, count: 32))
        else {
            preconditionFailure("32 bytes are a key")
        }
        let authenticator = Authenticator(operators: OperatorKeys([operatorKey]))
        let gateway = Gateway(
            servers.store, key: key, authenticator: authenticator, channels: channels, logger: servers.logger, now: { Samples.time })
        let resources = APIResources(
            requests: RequestLog(store: servers.store, board: OutcomeBoard(logger: servers.logger)) { Samples.time }, views: NoViews(),
            fingerprintKey: fingerprintKey
        ) { Samples.time }
        let (ports, port) = AsyncStream.makeStream(of: Int.self)
        let server = try WebServer(
            [GatewayApplication.api(gateway, resources)], authenticator: authenticator, metrics: PrometheusMetrics()
        ).application(address: .hostname("127.0.0.1", port: 0), logger: servers.logger) { port.yield($0 ?? 0) }
        let group = ServiceGroup(services: [gateway, server], logger: servers.logger)
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            let bound = await ports.first { _ in true } ?? 0
            while await gateway.fault != nil { try await Task.sleep(for: .milliseconds(5)) }
            try await body(GatewayServer(port: bound, gateway: gateway))
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
        }
    }

    /// Opens a socket as the operator and gives its first frame.
    func open(returning: GatewayFrame? = nil) async throws -> (SocketClient, GatewayFrame) {
        try await Self.open(at: port, headers: Self.headers, returning: returning)
    }

    static func open(
        at port: Int, headers: [(String, String)], returning: GatewayFrame? = nil
    ) async throws -> (SocketClient, GatewayFrame) {
        guard let opened = try await SocketClient.openGateway(at: port, headers: headers, returning: returning) else {
            preconditionFailure("a socket was not opened")
        }
        return opened
    }
}
