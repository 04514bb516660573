internal import HTTPTypes
internal import Hummingbird

/// Decides who may call what: the one place that does.
///
/// It asks the route's own declaration, which it finds in the table of all routes. A route that stands in the router but not in the table
/// has declared nothing and is refused to everybody.
struct AuthorizationMiddleware: RouterMiddleware {
    typealias Context = APIContext

    let routes: RouteTable
    let authenticator: Authenticator

    func handle(_ request: Request, context: APIContext, next: (Request, APIContext) async throws -> Response) async throws -> Response {
        // No template: no route matched, and what follows says so.
        guard let path = context.endpointPath else { return try await next(request, context) }
        guard let route = routes.entry(request.method, path) else { throw Problem.undeclaredRoute }
        // Whether the process lives must be answered without asking anybody who calls.
        guard !route.ignoresCaller else { return try await next(request, context) }
        try authenticator.guardAgainstForgery(request)
        var context = context
        context.caller = try await authenticator.caller(of: request.headers)
        try route.access.admit(context.caller) { [context] name throws(Problem) in try PathTemplate.value(of: name, in: context) }
        return try await next(request, context)
    }
}
