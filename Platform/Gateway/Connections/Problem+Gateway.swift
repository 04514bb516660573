internal import HTTPTypes
internal import WebAPI

/// Why a connection is refused.
extension Problem {
    static let upgradeRequired = Problem(
        "upgrade-required", "This is for WebSocket", status: .upgradeRequired,
        detail: "Ask for an upgrade with the first request of a connection; it would be granted.",
        headers: [.upgrade: "websocket", .connection: "upgrade, close"])

    static let unknownSubprotocol = Problem(
        "unknown-subprotocol", "None of the sub-protocols is known", status: .badRequest,
        detail: "Offer \(Subprotocol.allCases.map(\.rawValue).joined(separator: " or ")).",
        faults: [Fault(.header("Sec-WebSocket-Protocol"), "must name a sub-protocol that is spoken here")])

    static let duplexNeedsCaller = Problem(
        "unauthorized", "This needs a session or a token", status: .unauthorized,
        detail: "Without one only \(Subprotocol.down.rawValue) is spoken.", headers: [.wwwAuthenticate: #"Bearer realm="tributary""#])

    static let gatewayUnavailable = Problem(
        "gateway-unavailable", "Connections cannot be taken at the moment", status: .serviceUnavailable, headers: [.retryAfter: "1"])

    static let tooManyConnections = Problem(
        "too-many-connections", "This server holds as many connections as it may", status: .serviceUnavailable,
        headers: [.retryAfter: "1"])

    static let tooManyChannels = Problem(
        "too-many-channels", "The connection has as many channels as it may", status: .tooManyRequests)

    static let alreadySubscribed = Problem("already-subscribed", "The connection has the channel", status: .conflict)

    static let upstreamFull = Problem(
        "too-many-messages", "Messages cannot be taken this fast at the moment", status: .serviceUnavailable)

    static let noChannels = Problem("channel-not-found", "There is no such channel", status: .notFound)
}
