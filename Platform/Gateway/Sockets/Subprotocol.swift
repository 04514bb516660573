/// What a socket is for, as the client and we agree on it in `Sec-WebSocket-Protocol`.
enum Subprotocol: String, CaseIterable, Sendable {
    /// Frames go down only; one that comes up ends the connection.
    case down = "tributary.down.v1"
    /// Frames go both ways. For clients that have shown who they are.
    case duplex = "tributary.duplex.v1"

    /// A client that comes back shows its token as one more sub-protocol: browsers can set no header, and queries are logged.
    static let resumePrefix = "tributary.resume."
}
