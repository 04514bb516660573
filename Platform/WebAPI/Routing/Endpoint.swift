public import HTTPTypes
public import Hummingbird

/// One route, declared once: what it answers, who may call it, and what the API's document says about it.
public protocol Endpoint: Sendable {
    /// The `operationId` of the document: the name of the command or view, so that a generic client finds it.
    var name: String { get }
    var method: HTTPRequest.Method { get }
    /// From the root of the server.
    var path: PathTemplate { get }
    var access: Access { get }
    /// What the route is in the document of its API.
    var operation: Operation { get }

    /// The same route below a prefix.
    func below(_ prefix: PathTemplate) -> Self

    /// Answers. Whatever it throws becomes a problem.
    func respond(to request: Request, in context: APIContext, with resources: APIResources) async throws -> Response
}
