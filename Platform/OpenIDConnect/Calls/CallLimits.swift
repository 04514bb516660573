/// How much of our time and memory issuers may have.
public struct CallLimits: Hashable, Sendable {
    /// How long one call may take, from the connection to the last byte.
    public var time: Duration
    /// The most bytes of an answer.
    public var bytes: Int
    /// How many connections to one host may be open at once.
    public var connections: Int
    /// How many sign-ins may be under way with one issuer at once; further ones are refused.
    public var signIns: Int

    public init(time: Duration = .seconds(5), bytes: Int = 128 * 1_024, connections: Int = 16, signIns: Int = 128) {
        self.time = time
        self.bytes = bytes
        self.connections = connections
        self.signIns = signIns
    }
}
