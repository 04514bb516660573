/// How much of a server its clients may use.
public struct ServerLimits: Hashable, Sendable {
    /// How many connections may be open at once; further ones wait in the socket's backlog.
    public var connections: Int
    /// How long a connection may be silent between requests, or in the middle of one.
    public var idle: Duration
    /// How many bytes all headers of a request may have; one may have a quarter of it.
    public var headerBytes: Int
    public var headerCount: Int

    public init(connections: Int = 4_096, idle: Duration = .seconds(75), headerBytes: Int = 32 * 1_024, headerCount: Int = 64) {
        self.connections = connections
        self.idle = idle
        self.headerBytes = headerBytes
        self.headerCount = headerCount
    }
}
