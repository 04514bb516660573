internal import HummingbirdCore
internal import NIOCore

/// A connection whose first request has yet to say what it is for.
struct UpgradableConnection: ServerChildChannelValue {
    let channel: any Channel
    /// Fails where the connection ends before its first request.
    let use: EventLoopFuture<ConnectionUse>
}

/// What a connection is for.
enum ConnectionUse: Sendable {
    case http(HTTP1Channel.Value)
    /// Its handlers on the event loop do the rest.
    case socket
}
