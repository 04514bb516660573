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
            if problem.status.kind == .serverError {
                context.logger.warning("Request failed", metadata: [LogKey.problem: "\(problem.code)", LogKey.error: "\(error)"])
            }
            response = problem.response
        }
        response.headers.append(HTTPField(name: .xContentTypeOptions, value: "nosniff"))
        if !response.headers.contains(.cacheControl) { response.headers.append(HTTPField(name: .cacheControl, value: "no-store")) }
        return response
    }

    private static let knownMethods: Set<HTTPRequest.Method> = [.get, .head, .post, .put, .patch, .delete, .options]
}
