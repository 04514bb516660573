internal import HTTPTypes
internal import Hummingbird

/// Decides who may call what: the one place that does.
///
/// It asks the route's own declaration, which it finds in the table of all routes. A route that stands in the router but not in the table
/// has declared nothing and is refused to everybody.
struct AuthorizationMiddleware: RouterMiddleware {
    typealias Context = APIContext

    let routes: RouteTable
    let keys: OperatorKeys

    func handle(_ request: Request, context: APIContext, next: (Request, APIContext) async throws -> Response) async throws -> Response {
        // No template: no route matched, and what follows says so.
        guard let path = context.endpointPath else { return try await next(request, context) }
        guard let route = routes.entry(request.method, path) else { throw Problem.undeclaredRoute }
        var context = context
        context.caller = try keys.caller(request.headers)
        guard route.access.admits(context.caller) else { throw Problem.unauthorized }
        return try await next(request, context)
    }
}
