/// What can go wrong between us and a NATS server.
public struct NATSError: Error, Hashable, Sendable, CustomStringConvertible {
    public enum Code: Hashable, Sendable {
        /// No server could be reached, or the credentials were refused.
        case cannotConnect
        /// Not connected at the moment; nothing was sent. The connection keeps trying by itself.
        case notConnected
        /// Sent, and the connection broke, or was closed by us, before the answer came.
        case disconnected
        /// Sent, and no answer came in time.
        case timeout
        /// Sent, and nobody listens on that subject.
        case noResponders
        /// As many requests as are allowed wait for an answer; nothing was sent.
        case tooManyPending
        /// The message is larger than the server takes; nothing was sent.
        case tooLarge
        /// A subscription's buffer ran over and messages were lost.
        case overflow
        /// The connection was closed by us before; nothing was sent.
        case closed
        /// The task that waited was cancelled.
        case cancelled
        /// Not a subject, or libnats refused; nothing was sent.
        case refused
    }

    public let code: Code
    public let message: String

    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    public var description: String { "NATS: \(message)" }
}
