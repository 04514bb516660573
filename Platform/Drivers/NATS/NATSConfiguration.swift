/// How to reach a NATS server.
public struct NATSConfiguration: Sendable {
    /// `nats://user:password@host:port`, several separated by commas. Never logged: it may hold a password.
    public var url: String
    /// The connection's name as the server's monitoring shows it.
    public var name: String
    public var connectTimeout: Duration
    /// How many requests may wait for an answer.
    public var maximumPendingRequests: Int
    /// From how many waiting requests on a publish goes through the batching connection, which holds bytes back for up to 1 ms to send
    /// many at once (libnats' flusher). Below, each publish is sent at once. Measured with libnats 3.4.1, one publisher: 1.0k/s
    /// batched against 6.7k/s at once; 1,024 publishers: 93k/s against 64k/s.
    public var batchingThreshold: Int

    public init(
        url: String, name: String, connectTimeout: Duration = .seconds(2), maximumPendingRequests: Int = 16_384, batchingThreshold: Int = 32
    ) {
        self.url = url
        self.name = name
        self.connectTimeout = connectTimeout
        self.maximumPendingRequests = maximumPendingRequests
        self.batchingThreshold = batchingThreshold
    }
}
