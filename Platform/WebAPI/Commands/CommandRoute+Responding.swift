public import Hummingbird
internal import JSON

extension CommandRoute {
    public func respond(to request: Request, in context: APIContext, with resources: APIResources) async throws -> Response {
        let intake = try CommandIntake(request, in: context, name, with: resources)
        let body = try await resources.body(of: request, in: context, as: Body.self, adding: try path.values(in: context))
        let command = try issue(body)
        return try await intake.respond(to: command, as: try intake.identify(body), isBody: isBody, making: resource)
    }
}
