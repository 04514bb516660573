/// How much of a gateway its clients may use.
public struct GatewayLimits: Hashable, Sendable {
    /// How many connections one process holds; a further one is answered with 503.
    public var connections = 16_384
    /// How often each client is asked whether it is there.
    public var pingInterval: Duration = .seconds(25)
    /// How long it may take to answer.
    public var pongLimit: Duration = .seconds(8)
    /// How many bytes may wait for a client; with more it is cut off, and resumes.
    public var queuedBytes = 1 << 20
    /// The most bytes of a message from a client, in however many fragments.
    public var inboundBytes = 64 << 10
    /// The most fragments of such a message.
    public var fragments = 64
    /// How many frames a client may send a second, control frames included; twice as many at once.
    public var inboundRate = 50
    /// How many channels one connection may have subscribed.
    public var channels = 128
    /// How long nobody in particular may keep a connection.
    public var anonymousLife: Duration = .seconds(300)
    /// How long a client may take to answer a close frame before its connection is cut.
    public var closePatience: Duration = .seconds(2)
    /// Over how long the clients of a server that goes down are told to spread their return.
    public var drainSpread: Duration = .seconds(3)
    /// How many requests a connection remembers as told.
    public var rememberedRequests = 256
    /// How many connections are caught up with their inbox at once.
    public var concurrentJobs = 32

    public init() {}
}
