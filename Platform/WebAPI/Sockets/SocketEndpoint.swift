public import NIOCore

/// A path at which a connection may leave HTTP for WebSocket (RFC 6455).
///
/// Only the first request of a connection can do so. One that is not let through goes on as an ordinary request: an `Endpoint` of the same path should
/// say why, or that the upgrade was missing.
public protocol SocketEndpoint: Sendable {
    /// From the root of the server, exact.
    var path: String { get }
    /// The most bytes a frame from the client may have; the connection of a larger one gets an error and no more frames.
    var frameBytes: Int { get }

    /// Decides about a request, on no particular thread and holding nothing: the client may be gone before the answer is there.
    func open(_ request: SocketRequest, on eventLoop: any EventLoop) async throws(Problem) -> SocketOpening
}
