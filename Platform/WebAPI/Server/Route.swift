internal import HTTPTypes
internal import Hummingbird

/// A route as the router takes it. Without another word it is open to all, whoever they are: that is for the server's own routes; an API's say what
/// they are.
struct Route: Sendable {
    let method: HTTPRequest.Method
    let path: PathTemplate
    let access: Access
    /// See `RouteTable.Entry`.
    let ignoresCaller: Bool
    let respond: @Sendable (Request, APIContext) async throws -> Response

    init(
        _ method: HTTPRequest.Method, _ path: PathTemplate, access: Access? = nil,
        respond: @escaping @Sendable (Request, APIContext) async throws -> Response
    ) {
        self.method = method
        self.path = path
        self.access = access ?? .anyone
        ignoresCaller = access == nil
        self.respond = respond
    }
}
