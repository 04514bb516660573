public import HTTPTypes
public import Hummingbird
internal import NIOCore
public import WebAPI

/// The event stream: the frames of the socket as Server-Sent Events, for clients without WebSocket.
public struct EventsRoute: Endpoint {
    public let name = "OpenEvents"
    public let method = HTTPRequest.Method.get
    public let path: PathTemplate
    public let access = Access.anyone
    let doorkeeper: Doorkeeper

    public func below(_ prefix: PathTemplate) -> EventsRoute { EventsRoute(path: path.below(prefix), doorkeeper: doorkeeper) }

    public func respond(to request: Request, in context: APIContext, with resources: APIResources) async throws -> Response {
        let channel = context.connection
        guard let roster = doorkeeper.hub.roster(on: channel.eventLoop) else { throw Problem.gatewayUnavailable }
        let asked = SocketRequest(target: request.uri.description, host: request.head.authority, headers: request.headers)
        let owner = try await doorkeeper.owner(of: asked)
        let query = try Query(asked.query, known: ["connection", "seq", "resume", "channels"])
        let channels = (query["channels"] ?? "").split(separator: ",").map(String.init)
        guard channels.count <= doorkeeper.hub.limits.channels else { throw Problem.tooManyChannels }
        let returning = try Self.returning(query, request.headers)
        let admission = try await doorkeeper.admit(owner, returning: returning, on: channel.eventLoop)
        let stream = EventStream(admission: admission, doorkeeper: doorkeeper, roster: roster, channel: channel, channels: channels)
        return Response(status: .ok, headers: Self.headers, body: ResponseBody { writer in try await stream.write(to: &writer) })
    }

    /// A browser's own reconnection sends `Last-Event-ID`, which goes before the position of the query.
    private static func returning(_ query: Query, _ headers: HTTPFields) throws(Problem) -> Doorkeeper.Return? {
        let last = headers[lastEventID].flatMap { $0.split(separator: ":").last.map(String.init) }
        guard let connection = query["connection"] else { return nil }
        return try Doorkeeper.Return(
            connectionID: connection, token: headers[resumeToken] ?? query["resume"], sequence: last ?? query["seq"])
    }

    private static let lastEventID = HTTPField.Name("Last-Event-ID")!
    private static let resumeToken = HTTPField.Name("X-Resume-Token")!
    /// The last is for nginx, which would keep events back.
    private static let headers: HTTPFields = [
        .contentType: "text/event-stream", .cacheControl: "no-store", .connection: "close", HTTPField.Name("X-Accel-Buffering")!: "no",
    ]

    public var operation: Operation {
        Operation(
            summary: "Open a stream of Server-Sent Events on which outcomes and live changes arrive",
            parameters: [
                .query("connection", "The connection to resume."),
                .query("seq", "The last position that it had; the header Last-Event-ID goes before it."),
                .query("resume", "The connection's resume token; the header X-Resume-Token goes before it and is not logged on the way."),
                .query("channels", "Channels to subscribe, separated by commas."),
            ], body: nil,
            answers: [
                .json(200, "Events, for as long as the connection lasts.", nil),
                .malformed,
                .problem(403, "The page's origin is not allowed."),
                .problem(429, "These are more channels than one connection may have."),
                .unavailable,
            ])
    }
}
