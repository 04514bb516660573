internal import HTTPTypes
internal import Metrics

/// The metrics of one route, made once, so that a request costs no look-up by name.
struct RouteMetrics: Sendable {
    /// `2xx` at index 2.
    private let requests: [Counter]
    private let duration: Timer

    init(method: String, route: String, factory: any MetricsFactory) {
        let dimensions = [("method", method), ("route", route)]
        requests = (0...5).map { kind in
            Counter(label: "http_requests", dimensions: dimensions + [("status", kind == 0 ? "none" : "\(kind)xx")], factory: factory)
        }
        duration = Timer(label: "http_request_duration", dimensions: dimensions, factory: factory)
    }

    func record(status: HTTPResponse.Status?, duration elapsed: Duration) {
        let kind = (status?.code ?? 0) / 100
        requests[(1...5).contains(kind) ? kind : 0].increment()
        let (seconds, attoseconds) = elapsed.components
        duration.recordNanoseconds(seconds &* 1_000_000_000 &+ attoseconds / 1_000_000_000)
    }
}
