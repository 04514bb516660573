internal import HummingbirdCore
internal import Logging
internal import NIOCore
internal import NIOHTTP1
internal import NIOHTTPTypesHTTP1

/// The set-up of connections that speak HTTP/1.1, of which some change to WebSocket with their first request.
///
/// A connection that stays with HTTP is handled as `HTTP1Channel` does, within the same limits. One that changes keeps nothing of HTTP: no handler and no task, as
/// there may be tens of thousands.
struct UpgradableChannel: HTTPChannelHandler {
    let responder: HTTPChannelHandler.Responder
    let limits: ServerLimits
    let sockets: [any SocketEndpoint]

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<UpgradableConnection> {
        channel.eventLoop.makeCompletedFuture {
            var configuration = NIOUpgradableHTTPServerPipelineConfiguration<ConnectionUse>(
                upgradeConfiguration: .init(upgraders: [SocketUpgrader(to: sockets, on: channel.eventLoop)]) { channel in
                    channel.eventLoop.makeCompletedFuture { .http(try stay(channel, logger)) }
                })
            configuration.enablePipelining = false
            configuration.enableErrorHandling = false
            configuration.enableResponseHeaderValidation = false
            configuration.decoderConfiguration.maxHeaderFieldSize = limits.headerBytes / 4
            configuration.decoderConfiguration.maxHeaderListSize = limits.headerBytes
            configuration.decoderConfiguration.maxHeaderFieldCount = limits.headerCount
            let use = try channel.pipeline.syncOperations.configureUpgradableHTTPServerPipeline(configuration: configuration)
            try channel.pipeline.syncOperations.addHandler(FirstRequestHandler(patience: limits.idleAmount))
            return UpgradableConnection(channel: channel, use: use)
        }
    }

    func handle(value: UpgradableConnection, logger: Logger) async {
        let use: ConnectionUse? = await withTaskCancellationHandler {
            try? await value.use.get()
        } onCancel: {
            value.channel.close(promise: nil)
        }
        switch use {
        case .http(let connection): await handleHTTP(asyncChannel: connection, logger: logger)
        case .socket: return
        case nil: value.channel.close(promise: nil)
        }
    }

    /// Makes the rest of the pipeline for a connection that stays with HTTP, on its event loop.
    private func stay(_ channel: any Channel, _ logger: Logger) throws -> HTTP1Channel.Value {
        let pipeline = channel.pipeline.syncOperations
        try pipeline.removeFirstRequestHandler()
        try pipeline.addHandler(HTTP1ToHTTPServerCodec(secure: false))
        try pipeline.addHandler(HTTPConnectionStateHandler(idleTimeout: limits.idle, logger: logger))
        let connection = try HTTP1Channel.Value(
            wrappingChannelSynchronously: channel, configuration: .init(isOutboundHalfClosureEnabled: true))
        try channel.syncOptions?.setOption(.autoRead, value: true)
        return connection
    }
}

extension ServerLimits {
    var idleAmount: TimeAmount { .nanoseconds(Int64(idle / .nanoseconds(1))) }
}
