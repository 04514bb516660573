/// What a `SocketClient` comes across.
public enum SocketEvent: Equatable, Sendable {
    /// The server speaks WebSocket from here on; the sub-protocol that it chose.
    case opened(subprotocol: String?)
    /// It answered over HTTP instead.
    case refused(status: Int, body: String)
    case text(String)
    case ping
    case pong
    /// The server's close frame.
    case closed(code: Int, reason: String)
    /// The connection ended.
    case gone
    /// Nothing came in time.
    case late
}
