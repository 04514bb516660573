internal import HTTPTypes
internal import Hummingbird

/// Lets the pages of the origins that are listed read our answers (CORS); for all others browsers keep them back.
///
/// Our own pages need none of it. A browser asks first (a preflight) before it sends what another site's page wants to; the answer is the same for every
/// route, because it is the page that is trusted and not the request.
struct CrossOriginMiddleware: RouterMiddleware {
    typealias Context = APIContext

    let origins: OriginPolicy

    func handle(_ request: Request, context: APIContext, next: (Request, APIContext) async throws -> Response) async throws -> Response {
        guard origins.listsAny else { return try await next(request, context) }
        let origin = request.headers[.origin].flatMap { origins.lists($0) ? $0 : nil }
        let isPreflight = request.method == .options && request.headers.contains(.accessControlRequestMethod)
        var response =
            origin != nil && isPreflight ? Response(status: .noContent, headers: Self.permissions) : try await next(request, context)
        // A cache must not show to one origin what was said to another.
        response.headers.append(HTTPField(name: .vary, value: "Origin"))
        guard let origin else { return response }
        response.headers[.accessControlAllowOrigin] = origin
        response.headers[.accessControlAllowCredentials] = "true"
        response.headers[.accessControlExposeHeaders] = Self.exposed
        return response
    }

    private static let exposed = "ETag, Location, Preference-Applied, Retry-After, Tributary-As-Of, Tributary-Position, WWW-Authenticate"

    private static let permissions: HTTPFields = [
        .accessControlAllowMethods: "GET, POST, PUT, PATCH, DELETE",
        .accessControlAllowHeaders:
            "Authorization, Content-Type, Idempotency-Key, If-None-Match, Last-Event-ID, Prefer, Tributary-Position, X-Login-Request, X-Request-Id, X-Requested-By, X-Subscriber-Id, traceparent",
        // Seconds.
        .accessControlMaxAge: "600",
    ]
}
