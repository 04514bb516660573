import EventLog
import EventSourcing
import Gateway
import Hummingbird
import Logging
import PlatformTesting
import ServiceLifecycle
import SocketTesting
import Telemetry
import WebAPI

/// A gateway with its server, over the NATS server of the test, and what clients and components do with it.
struct RunningGateway: Sendable {
    static let operatorKey = "a-key-for-tests"
    private static let key = GatewayKey(Array(repeating: 9, count: 32))!
    static let now: @Sendable () -> Timestamp = { Timestamp(microseconds: 1_767_225_600_000_000) }

    let port: Int
    let gateway: Gateway
    let store: JetStreamStore
    let sessions: SessionDirectory
    /// Begins the shutdown, as SIGTERM would.
    let shutDown: @Sendable () async -> Void

    /// Runs one while the body runs, and shuts it down gracefully.
    static func running<Result: Sendable>(
        limits: GatewayLimits = GatewayLimits(), observer: (any ConnectionObserver)? = nil, channels: (any ChannelSource)? = nil,
        origins: OriginPolicy = OriginPolicy(), now: @escaping @Sendable () -> Timestamp = now, on server: NATSServer? = nil,
        people: (any AccessTokenVerifying)? = nil,
        _ body: @Sendable (RunningGateway) async throws -> Result
    ) async throws -> Result {
        let server = try server ?? .current
        return try await server.withConnection { nats in
            let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
            let store = JetStreamStore(nats, logger: logger)
            try await store.provision(StreamDefinition.shared)
            let sessions = SessionDirectory(store, now: now)
            let authenticator = Authenticator(
                operators: OperatorKeys([operatorKey]), sessions: sessions, tokens: people, origins: origins)
            let gateway = Gateway(
                store, key: key, authenticator: authenticator, sessions: sessions, observer: observer, channels: channels, limits: limits,
                logger: logger, now: now)
            let (ports, port) = AsyncStream.makeStream(of: Int.self)
            let server = WebServer([api(gateway, store, logger)], authenticator: authenticator, metrics: PrometheusMetrics())
            let application = try server.application(address: .hostname("127.0.0.1", port: 0), logger: logger) { port.yield($0 ?? 0) }
            let group = ServiceGroup(services: [gateway, application], logger: logger)
            return try await withThrowingTaskGroup(of: Void.self) { tasks in
                tasks.addTask { try await group.run() }
                let hearing = Task { try await sessions.run(store) }
                defer { hearing.cancel() }
                let bound = await ports.first { _ in true } ?? 0
                _ = try await eventually("the gateway takes connections") { await gateway.fault == nil ? true : nil }
                let running = RunningGateway(port: bound, gateway: gateway, store: store, sessions: sessions) {
                    await group.triggerGracefulShutdown()
                }
                let result = try await body(running)
                await group.triggerGracefulShutdown()
                try await tasks.waitForAll()
                return result
            }
        }
    }

    private static func api(_ gateway: Gateway, _ store: JetStreamStore, _ logger: Logger) -> API {
        let resources = APIResources(
            requests: RequestLog(store: store, board: OutcomeBoard(logger: logger), now: now), views: NoViews(),
            fingerprintKey: FingerprintKey(Array(repeating: 7, count: 32))!, now: now)
        return API(
            title: "Gateway", version: "1", description: "For tests.", prefix: "/gateway", schemas: [:], resources: resources,
            sockets: [gateway.socket(below: "/gateway")]
        ) {
            gateway.socketRoute
            gateway.eventsRoute
        }
    }

    // MARK: - Clients

    /// Opens a socket and takes its first frame.
    func open(
        asOperator: Bool = false, bearing token: String? = nil, cookie: String? = nil, returning: GatewayFrame? = nil,
        after sequence: UInt64? = nil, pongs: Bool = true
    ) async throws -> (SocketClient, GatewayFrame) {
        let headers =
            (asOperator ? Self.operatorHeaders : []) + (token.map { [("Authorization", "Bearer \($0)")] } ?? [])
            + (cookie.map { [("Cookie", $0)] } ?? [])
        let opened = try await SocketClient.openGateway(at: port, headers: headers, returning: returning, after: sequence, pongs: pongs)
        guard let opened else { throw NotInTime("a socket is opened", within: .seconds(20)) }
        return opened
    }

    static let operatorHeaders = [("Authorization", "Bearer \(operatorKey)")]

    // MARK: - Components

    /// Stores how a request ended, as a component would; again where it is not known whether it is stored, which the message's id makes harmless.
    func tell(_ requestID: String, to inbox: String?, owner: String = "anonymous", rejected: Bool = false) async throws {
        let address = EntityAddress(context: "greetings", entity: "person", id: "ada")!
        let status: Outcome.Status =
            rejected ? .rejected(Rejection(code: "too-early", title: "It is too early", status: 409)) : .completed(position: 7)
        let deadline = ContinuousClock.now + .seconds(60)
        while true {
            do throws(MessageStoreError) {
                return try await store.tell(
                    Outcome(requestID: requestID, address: address, status: status), inbox: inbox ?? "none", owner: owner,
                    behind: Fence(subject: "owner.gatewaytest.0", sequence: 0), at: Self.now())
            } catch {
                guard error.code == .outcomeUnknown, .now < deadline else { throw error }
            }
        }
    }
}
