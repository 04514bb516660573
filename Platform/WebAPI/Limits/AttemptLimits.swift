/// How often one address may try what costs us work or tells secrets apart.
public struct AttemptLimits: Hashable, Sendable {
    /// How many attempts may come at once.
    public var burst: Int
    /// How many seconds until one of them comes back.
    public var refillSeconds: Double
    /// How long whoever goes on trying is made to wait at most, in seconds: the wait doubles with each refusal.
    public var longestWait: Double
    /// How many addresses are remembered, 100 bytes each.
    public var capacity: Int
    /// How many proxies of ours stand in front, each of which appends to `X-Forwarded-For` whom it got the request from. None: the header is what
    /// anybody may write, and is not looked at.
    public var trustedProxies: Int

    public init(
        burst: Int = 20, refillSeconds: Double = 3, longestWait: Double = 900, capacity: Int = 65_536, trustedProxies: Int = 0
    ) {
        self.burst = burst
        self.refillSeconds = refillSeconds
        self.longestWait = longestWait
        self.capacity = capacity
        self.trustedProxies = trustedProxies
    }
}
