public import Hummingbird
internal import HummingbirdCore
public import Logging
internal import Metrics
public import Telemetry

/// The HTTP side of a process: several APIs on one port, and the routes for those who run it.
///
/// `application` gives a service of Hummingbird, to be run by a service group, or to be tested without a socket.
public struct WebServer: Sendable {
    let apis: [API]
    let authenticator: Authenticator
    let operations: OperationsRoutes
    let limits: ServerLimits
    let metricsFactory: any MetricsFactory

    /// - Parameters:
    ///   - authenticator: finds out who is calling
    ///   - checks: what `/ready` asks
    ///   - metrics: what `/metrics` shows, and where the server's own metrics are kept
    public init(
        _ apis: [API], authenticator: Authenticator, checks: [ReadinessCheck] = [], metrics: PrometheusMetrics,
        limits: ServerLimits = ServerLimits()
    ) {
        self.apis = apis
        self.authenticator = authenticator
        operations = OperationsRoutes(readiness: Readiness(checks: checks), metrics: metrics)
        self.limits = limits
        metricsFactory = metrics
    }

    /// A server where nobody can sign in: callers are the operator, or nobody.
    public init(
        _ apis: [API], keys: OperatorKeys, checks: [ReadinessCheck] = [], metrics: PrometheusMetrics, limits: ServerLimits = ServerLimits()
    ) {
        self.init(apis, authenticator: Authenticator(operators: keys), checks: checks, metrics: metrics, limits: limits)
    }

    /// The server as a service that listens at the address until it is shut down.
    ///
    /// Throws where a schema of an API cannot be read. `onRunning` is called with the port once the server accepts connections.
    public func application(
        address: BindAddress, logger: Logger, onRunning: @escaping @Sendable (_ port: Int?) async -> Void = { _ in }
    ) throws -> Application<RouterResponder<APIContext>> {
        Application(
            router: try router(),
            server: builder,
            configuration: ApplicationConfiguration(
                address: address, backlog: 1_024, availableConnectionsDelegate: .maximum(limits.connections, logger: logger)),
            onServerRunning: { channel in await onRunning(channel.localAddress?.port) },
            logger: logger)
    }

    /// Connections may become sockets, and are not to take the process with them when it ends: they have a pipeline of their own.
    private var builder: HTTPServerBuilder {
        let sockets = apis.flatMap(\.sockets)
        return HTTPServerBuilder { UpgradableChannel(responder: $0, limits: limits, sockets: sockets) }
    }
}
