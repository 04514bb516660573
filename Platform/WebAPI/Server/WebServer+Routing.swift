internal import HTTPTypes
internal import Hummingbird

extension WebServer {
    /// Registers every route once, in the router and in the table that says who may call it.
    func router() throws -> Router<APIContext> {
        let routes = try self.routes()
        let refusals = Self.refusals(of: routes)
        let router = Router(context: APIContext.self, options: .autoGenerateHeadEndpoints)
        var table = RouteTable(factory: metricsFactory)
        for route in routes { table.add(route.method, route.path, access: route.access, ignoresCaller: route.ignoresCaller) }
        for refusal in refusals { table.addRefusal(of: refusal.method, at: refusal.path) }
        router.add(middleware: ObservationMiddleware(routes: table))
        router.add(middleware: CrossOriginMiddleware(origins: authenticator.origins))
        router.add(middleware: ProblemMiddleware())
        router.add(middleware: AuthorizationMiddleware(routes: table, authenticator: authenticator))
        for route in routes + refusals {
            router.on(RouterPath(route.path.description), method: route.method, use: route.respond)
        }
        return router
    }

    /// The declared routes of all APIs, each path and method once, and the routes that belong to the server.
    private func routes() throws -> [Route] {
        var routes = [
            Route(.get, "/health") { [operations] _, _ in operations.health() },
            Route(.get, "/ready") { [operations] _, _ in await operations.readiness.respond() },
            Route(.get, "/metrics") { [operations] _, _ in operations.text() },
        ]
        for api in apis {
            let document = try OpenAPIRoute(api, cookies: authenticator.cookies)
            routes.append(Route(.get, document.path) { _, _ in document.respond() })
            for endpoint in api.endpoints where !routes.contains(where: { $0.method == endpoint.method && $0.path == endpoint.path }) {
                routes.append(
                    Route(endpoint.method, endpoint.path, access: endpoint.access) { [resources = api.resources] request, context in
                        try await endpoint.respond(to: request, in: context, with: resources)
                    })
            }
        }
        return routes
    }

    /// Says what each path allows: to OPTIONS as an answer, to every other method as a problem.
    private static func refusals(of routes: [Route]) -> [Route] {
        Dictionary(grouping: routes, by: \.path).flatMap { path, routes in
            var allowed = Set(routes.map(\.method)).union([.options])
            if allowed.contains(.get) { allowed.insert(.head) }
            let allow = allowed.map(\.rawValue).sorted().joined(separator: ", ")
            let options = Route(.options, path) { _, _ in Response(status: .noContent, headers: [.allow: allow]) }
            return [options]
                + Self.methods.subtracting(allowed).map { method in
                    Route(method, path) { _, _ in throw Problem.methodNotAllowed(allow: allow) }
                }
        }
    }

    private static let methods = ProblemMiddleware.knownMethods.subtracting([.options])
}
