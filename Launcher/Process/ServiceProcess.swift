import AccessTokens
import EventLog
import EventSourcing
import Gateway
import Hummingbird
import IdentityApplication
import Logging
import NATS
import OpenIDConnect
import Passwords
import Postgres
import ServiceLifecycle
import Telemetry
import Views
import WebAPI

/// One process with some of the services in it: what they share, and how they are run together.
struct ServiceProcess: Sendable {
    let entries: [ServiceEntry]
    let nats: NATSConnection
    let store: JetStreamStore
    /// Nil where no service of this process needs it.
    let postgres: PostgresConfiguration?
    let keys: KeyRing
    let requests: RequestLog
    /// Who is signed in.
    let sessions: SessionDirectory
    /// How people are let in.
    let doors: Doors
    /// The calls to issuers by which people sign in.
    let issuerCalls = IssuerCalls()
    /// Bounds what one address may try, in all applications of this process together.
    let limiter: AttemptLimiter
    let passwordHashing: PasswordHashing
    let logger: Logger
    private let board: OutcomeBoard
    private let metrics: PrometheusMetrics

    init(
        _ entries: [ServiceEntry], nats: NATSConnection, postgres: PostgresConfiguration?, keys: KeyRing, metrics: PrometheusMetrics,
        hashing: PasswordHashing, doors: Doors, logger: Logger
    ) {
        self.entries = entries
        self.nats = nats
        self.postgres = postgres
        self.keys = keys
        self.metrics = metrics
        self.logger = logger
        passwordHashing = hashing
        self.doors = doors
        limiter = AttemptLimiter(doors.attempts)
        store = JetStreamStore(nats, logger: logger)
        board = OutcomeBoard(logger: logger)
        requests = RequestLog(store: store, board: board, now: SystemClock.now)
        sessions = SessionDirectory(store, now: SystemClock.now)
    }

    /// The database of a context's views.
    func database(of context: String) throws -> ViewDatabase {
        guard let postgres else { throw LauncherError("DATABASE_URL is needed and not set") }
        return try ViewDatabase(context: context, on: postgres)
    }

    /// Makes the streams and databases that are missing, and verifies the streams that are there. Safe to repeat, also in several processes at once.
    func provision() async throws {
        let streams = entries.flatMap { $0.streams ?? StreamDefinition.context($0.context) }
        try await store.provision(Set(streams).sorted { $0.name < $1.name } + StreamDefinition.shared)
        let databases = Set(entries.filter { $0.needs.contains(.postgres) }.map(\.context))
        for context in databases.sorted() { try await database(of: context).create() }
    }

    /// Runs the services until the process is told to end, or one of them fails.
    ///
    /// On SIGINT or SIGTERM they end in the opposite of the order in which data flows, HTTP first, ten seconds at most; `ready` is called once, with
    /// the port, when every check holds. `beside` runs along and is cut off.
    func run(
        at address: BindAddress, beside: [@Sendable () async throws -> Void] = [], ready: @escaping @Sendable (Int) async throws -> Void
    ) async throws {
        OpenFiles.raiseLimit()
        var parts: [ServiceParts] = []
        for entry in entries { parts.append(try await entry.make(self)) }
        try PublicRoutes.verify(parts.compactMap(\.api))
        let nats = nats
        let checks = [Check("NATS") { nats.isConnected ? nil : "is not connected" }] + parts.flatMap(\.checks)
        let (ports, port) = AsyncStream.makeStream(of: Int.self, bufferingPolicy: .bufferingNewest(1))
        let server = WebServer(
            parts.compactMap(\.api), authenticator: try await authenticator(),
            checks: checks.map { ReadinessCheck($0.name, reason: $0.reason) },
            metrics: metrics, limits: ServerLimits(connections: doors.connections))
        let application = try server.application(address: address, logger: logger) { port.yield($0 ?? 0) }
        let background =
            beside + [
                { [board, store] in try await board.run(store) },
                { [sessions, store] in try await sessions.run(store) },
                { [issuerCalls] in try await issuerCalls.run() },
                { for await bound in ports { try await ReadinessWatch(checks).wait { try await ready(bound) } } },
            ]
        // Applications stand first in the table because people read it that way; what they feed on starts before them and ends after them.
        let services = background.map { BackgroundService($0) as any Service } + parts.reversed().flatMap(\.services) + [application]
        var configuration = ServiceGroupConfiguration(
            services: services.map { .init(service: $0, serviceName: "\(type(of: $0))") }, gracefulShutdownSignals: [.sigterm, .sigint],
            logger: logger)
        configuration.maximumGracefulShutdownDuration = .seconds(10)
        try await ServiceGroup(configuration: configuration).run()
    }

    /// As many connections as the server may have.
    var gatewayLimits: GatewayLimits {
        var limits = GatewayLimits()
        limits.connections = doors.connections
        return limits
    }

    /// Finds out who calls.
    func authenticator() async throws -> Authenticator {
        let verifier: AccessTokenVerifier? =
            if let published = try keys.accessTokenPublicKeys() {
                await AccessTokenVerifier(published, policy: doors.tokens, now: SystemClock.now)
            } else { nil }
        return Authenticator(
            operators: OperatorKeys(try operatorKeys()), sessions: sessions, tokens: verifier, cookies: doors.cookies,
            origins: doors.origins)
    }

    /// What identity's application signs people in with.
    func signIn() async throws -> SignIn {
        SignIn(
            sessions: sessions, cookies: doors.cookies, key: try keys.signInKey(),
            tokens: await AccessTokenIssuer(try keys.accessTokenKeys(), policy: doors.tokens, now: SystemClock.now), limiter: limiter)
    }

    private func operatorKeys() throws -> [String] {
        entries.contains { $0.needs.contains(.operatorKey) } ? [try keys.operatorKey()] : []
    }
}
