internal import HummingbirdCore
internal import Logging
internal import NIOCore
internal import NIOHTTP1
internal import NIOHTTPTypesHTTP1
internal import NIOWebSocket

/// The pipeline of one connection: what stands in it for the first request, and what for all HTTP. Lives on the connection's event loop.
struct ConnectionSetUp {
    let encoder = HTTPResponseEncoder()
    let decoder: ByteToMessageHandler<HTTPRequestDecoder>
    private let limits: ServerLimits
    private let sockets: [any SocketEndpoint]
    private let logger: Logger

    init(_ limits: ServerLimits, _ sockets: [any SocketEndpoint], _ logger: Logger) {
        self.limits = limits
        self.sockets = sockets
        self.logger = logger
        var decoding = NIOHTTPDecoderLimitConfiguration()
        decoding.maxHeaderFieldSize = limits.headerBytes / 4
        decoding.maxHeaderListSize = limits.headerBytes
        decoding.maxHeaderFieldCount = limits.headerCount
        decoder = ByteToMessageHandler(HTTPRequestDecoder(leftOverBytesStrategy: .forwardBytes, limitConfiguration: decoding))
    }

    /// How long the first request may take.
    var patience: TimeAmount { limits.idleAmount }

    /// NIO's side of the handshake.
    var handshake: NIOTypedWebSocketServerUpgrader<Void> {
        NIOTypedWebSocketServerUpgrader(
            shouldUpgrade: { channel, _ in channel.eventLoop.makeSucceededFuture([:]) },
            upgradePipelineHandler: { channel, _ in channel.eventLoop.makeSucceededVoidFuture() })
    }

    /// What the request would open; nil where it is an ordinary one.
    func endpoint(for head: HTTPRequestHead) -> (any SocketEndpoint)? {
        let request = SocketRequest(head)
        guard head.method == .GET, request.asksForUpgrade, !head.headers.contains(name: "Content-Length"),
            !head.headers.contains(name: "Transfer-Encoding")
        else { return nil }
        return sockets.first { $0.path == request.path }
    }

    func begin(_ channel: any Channel, telling decided: EventLoopPromise<ConnectionUse>) throws {
        let pipeline = channel.pipeline.syncOperations
        try pipeline.addHandler(encoder)
        try pipeline.addHandler(decoder)
        try pipeline.addHandler(FirstRequestHandler(self, telling: decided))
    }

    /// Adds what a connection needs that stays with HTTP.
    func stay(_ channel: any Channel) throws -> HTTP1Channel.Value {
        let pipeline = channel.pipeline.syncOperations
        try pipeline.addHandler(HTTP1ToHTTPServerCodec(secure: false))
        try pipeline.addHandler(HTTPConnectionStateHandler(idleTimeout: limits.idle, logger: logger))
        return try HTTP1Channel.Value(wrappingChannelSynchronously: channel, configuration: .init(isOutboundHalfClosureEnabled: true))
    }
}

extension ServerLimits {
    var idleAmount: TimeAmount { .nanoseconds(Int64(idle / .nanoseconds(1))) }
}
