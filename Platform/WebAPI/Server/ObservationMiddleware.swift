internal import HTTPTypes
internal import Hummingbird
internal import Logging

/// Counts, times and logs every request by its route. The outermost middleware: what it sees is what the client gets.
///
/// Neither the path itself nor the query nor a body is ever logged: they hold ids and secrets.
struct ObservationMiddleware: RouterMiddleware {
    typealias Context = APIContext

    let routes: RouteTable

    func handle(_ request: Request, context: APIContext, next: (Request, APIContext) async throws -> Response) async throws -> Response {
        let start = ContinuousClock.now
        // Not known yet for what no route matches.
        let template = context.endpointPath
        let metrics = template.flatMap { routes.entry(request.method, $0)?.metrics } ?? routes.unmatched
        do {
            let response = try await next(request, context)
            let elapsed = ContinuousClock.now - start
            metrics.record(status: response.status, duration: elapsed)
            log(request, template, response.status, elapsed, context.logger)
            return response
        } catch {
            metrics.record(status: nil, duration: ContinuousClock.now - start)
            throw error
        }
    }

    private func log(_ request: Request, _ template: String?, _ status: HTTPResponse.Status, _ elapsed: Duration, _ logger: Logger) {
        let level: Logger.Level = status.kind == .serverError ? .info : .debug
        guard logger.logLevel <= level else { return }
        var metadata: Logger.Metadata = [
            LogKey.method: "\(request.method.rawValue)", LogKey.route: "\(template ?? "unmatched")", LogKey.status: "\(status.code)",
            LogKey.duration: "\(elapsed / .milliseconds(1))",
        ]
        if let parent = TraceParent.valid(request.headers[.traceParent]) { metadata[LogKey.traceParent] = "\(parent)" }
        logger.log(level: level, "Answered request", metadata: metadata)
    }
}
