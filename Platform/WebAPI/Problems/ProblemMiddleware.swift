internal import HTTPTypes
internal import Hummingbird
internal import Logging

/// Turns whatever is thrown below it into a problem, so that every error has the one form, and gives every answer the headers all share.
struct ProblemMiddleware: RouterMiddleware {
    typealias Context = APIContext

    func handle(_ request: Request, context: APIContext, next: (Request, APIContext) async throws -> Response) async throws -> Response {
        var response: Response
        do {
            guard Self.knownMethods.contains(request.method) else { throw Problem.methodNotImplemented }
            response = try await next(request, context)
        } catch {
            let problem = Problem(error)
            log(error, as: problem, context.logger)
            response = problem.response
        }
        response.headers.append(HTTPField(name: .xContentTypeOptions, value: "nosniff"))
        if !response.headers.contains(.cacheControl) { response.headers.append(HTTPField(name: .cacheControl, value: "no-store")) }
        return response
    }

    /// What a caller did wrong is the caller's to know; what we did wrong is ours. Dependencies that are away make many of these, and have
    /// checks of their own.
    private func log(_ error: any Error, as problem: Problem, _ logger: Logger) {
        guard problem.status.kind == .serverError else { return }
        let level: Logger.Level = problem == .internalError ? .error : .debug
        logger.log(level: level, "Request failed", metadata: [LogKey.problem: "\(problem.code)", LogKey.error: "\(error)"])
    }

    /// The methods that have a meaning somewhere: each is refused with 405 where it has none, all others with 501 everywhere.
    static let knownMethods: Set<HTTPRequest.Method> = [
        .get, .head, .post, .put, .patch, .delete, .options, .trace, HTTPRequest.Method("QUERY")!,
    ]
}
