internal import HummingbirdCore
internal import Logging
internal import NIOCore

/// The set-up of connections that speak HTTP/1.1, of which some may change to WebSocket with their first request.
///
/// A connection that stays with HTTP is handled as `HTTP1Channel` does, within the same limits. One that changes keeps nothing of HTTP: no handler and no task, as
/// there may be tens of thousands.
///
/// Nothing is read from a connection before the server's loop has taken it. `HTTP1Channel` makes NIO's asynchronous channel at once; where the server ends with
/// connections that its loop has not taken, they are dropped, and NIO traps (apple/swift-nio#2637, #2813). This one has nothing yet that could.
struct UpgradableChannel: HTTPChannelHandler {
    let responder: HTTPChannelHandler.Responder
    let limits: ServerLimits
    let sockets: [any SocketEndpoint]

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<UpgradableConnection> {
        channel.eventLoop.makeCompletedFuture {
            let decided = channel.eventLoop.makePromise(of: ConnectionUse.self)
            do {
                try channel.syncOptions?.setOption(.autoRead, value: false)
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
            value.channel.setOption(.autoRead, value: true).whenFailure { _ in value.channel.close(promise: nil) }
            return try? await value.use.get()
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
