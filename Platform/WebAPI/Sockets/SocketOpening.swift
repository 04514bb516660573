public import NIOCore

/// That a socket may be opened, and what is to stand on it.
public struct SocketOpening: Sendable {
    /// The sub-protocol that the answer names.
    let subprotocol: String
    /// Puts its handlers behind the decoder of frames. What they write are the bytes of whole frames.
    let install: @Sendable (any Channel) throws -> Void

    public init(subprotocol: String, install: @escaping @Sendable (any Channel) throws -> Void) {
        self.subprotocol = subprotocol
        self.install = install
    }
}
