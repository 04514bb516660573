public import HTTPTypes
public import Hummingbird
public import WebAPI

/// The ordinary request at the socket's path: why there was no upgrade, or that one would be granted.
public struct SocketRoute: Endpoint {
    public let name = "OpenSocket"
    public let method = HTTPRequest.Method.get
    public let path: PathTemplate
    public let access = Access.anyone
    let socket: GatewaySocket
    static let place: PathTemplate = "/socket"

    public func below(_ prefix: PathTemplate) -> SocketRoute { SocketRoute(path: path.below(prefix), socket: socket) }

    public func respond(to request: Request, in context: APIContext, with resources: APIResources) async throws -> Response {
        let asked = SocketRequest(target: request.uri.description, host: request.head.authority, headers: request.headers)
        _ = try await socket.admit(asked, on: context.connection.eventLoop)
        throw Problem.upgradeRequired
    }

    public var operation: Operation {
        Operation(
            summary:
                "Open a WebSocket on which outcomes and live changes arrive; a page may ask without the upgrade to hear why there is none",
            parameters: [.query("connection", "The connection to resume."), .query("seq", "The last position that it had.")], body: nil,
            answers: [
                .json(101, "The connection speaks WebSocket from here on.", nil),
                .malformed,
                .problem(401, "The credentials are not valid, or the sub-protocol needs some."),
                .problem(403, "The page's origin is not allowed."),
                .problem(426, "The upgrade was missing; it would be granted."),
                .unavailable,
            ])
    }
}
