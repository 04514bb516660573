internal import HTTPTypes
internal import Hummingbird
internal import Telemetry

/// The routes every process has for those who run it: `/health`, `/ready`, `/metrics`.
struct OperationsRoutes: Sendable {
    let readiness: Readiness
    let metrics: PrometheusMetrics

    /// The process lives.
    func health() -> Response { .json(Array(#"{"status":"alive"}"#.utf8)) }

    func text() -> Response {
        Response(
            status: .ok, headers: [.contentType: PrometheusMetrics.contentType],
            body: .init(byteBuffer: ByteBuffer(string: metrics.text)))
    }
}
