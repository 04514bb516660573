internal import HTTPTypes
internal import NIOCore
internal import NIOHTTP1
internal import NIOWebSocket

/// Changes one connection from HTTP to WebSocket where its endpoint lets it.
///
/// The handshake is NIO's. Its encoder of frames is left out: what is sent to many clients is encoded once, by whoever sends it.
struct SocketUpgrader: NIOTypedHTTPServerProtocolUpgrader {
    let supportedProtocol = "websocket"
    let requiredUpgradeHeaders: [String] = []

    private let handshake: NIOTypedWebSocketServerUpgrader<ConnectionUse>
    private let granted: NIOLoopBoundBox<(endpoint: any SocketEndpoint, opening: SocketOpening)?>

    /// For one connection, on its event loop.
    init(to endpoints: [any SocketEndpoint], on eventLoop: any EventLoop) {
        let granted = NIOLoopBoundBox<(endpoint: any SocketEndpoint, opening: SocketOpening)?>(nil, eventLoop: eventLoop)
        self.granted = granted
        handshake = NIOTypedWebSocketServerUpgrader(
            shouldUpgrade: { channel, head in
                let request = SocketRequest(head)
                guard head.method == .GET, !head.headers.contains(name: "Content-Length"), !head.headers.contains(name: "Transfer-Encoding"),
                    let endpoint = endpoints.first(where: { $0.path == request.path })
                else { return channel.eventLoop.makeSucceededFuture(nil) }
                // What the client sends before it has the answer waits in the kernel.
                try? channel.syncOptions?.setOption(.autoRead, value: false)
                return channel.eventLoop.makeFutureWithTask {
                    // A refusal is answered over HTTP, by the route of the same path.
                    try? await endpoint.open(request, on: channel.eventLoop)
                }.map { opening in
                    guard let opening else { return nil }
                    granted.value = (endpoint, opening)
                    return ["Sec-WebSocket-Protocol": opening.subprotocol]
                }
            },
            upgradePipelineHandler: { channel, _ in channel.eventLoop.makeSucceededFuture(.socket) })
    }

    func buildUpgradeResponse(
        channel: any Channel, upgradeRequest: HTTPRequestHead, initialResponseHeaders: HTTPHeaders
    ) -> EventLoopFuture<HTTPHeaders> {
        handshake.buildUpgradeResponse(channel: channel, upgradeRequest: upgradeRequest, initialResponseHeaders: initialResponseHeaders)
    }

    func upgrade(channel: any Channel, upgradeRequest: HTTPRequestHead) -> EventLoopFuture<ConnectionUse> {
        channel.eventLoop.makeCompletedFuture {
            guard let (endpoint, opening) = granted.value else { throw ChannelError.inappropriateOperationForState }
            let pipeline = channel.pipeline.syncOperations
            try pipeline.removeFirstRequestHandler()
            try pipeline.addHandler(ByteToMessageHandler(WebSocketFrameDecoder(maxFrameSize: endpoint.frameBytes)))
            try opening.install(channel)
            try channel.syncOptions?.setOption(.autoRead, value: true)
            return .socket
        }
    }
}
