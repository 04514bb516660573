internal import HummingbirdCore
internal import Logging
internal import NIOCore

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
            let decided = channel.eventLoop.makePromise(of: ConnectionUse.self)
            do {
                try ConnectionSetUp(limits, sockets, logger).begin(channel, telling: decided)
            } catch {
                decided.fail(error)
                throw error
            }
            return UpgradableConnection(channel: channel, use: decided.futureResult)
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
}
