/// The bounds within which an API answers.
public struct APILimits: Hashable, Sendable {
    /// The most bytes of a body.
    public var bodyBytes: Int
    /// How deep a body may nest.
    public var bodyDepth: Int
    /// How long a body may take to arrive.
    public var bodyPatience: Duration
    /// How long a read waits for the position it asks for.
    public var positionWait: Duration

    public init(
        bodyBytes: Int = 64 * 1_024, bodyDepth: Int = 16, bodyPatience: Duration = .seconds(20), positionWait: Duration = .seconds(5)
    ) {
        self.bodyBytes = bodyBytes
        self.bodyDepth = bodyDepth
        self.bodyPatience = bodyPatience
        self.positionWait = positionWait
    }
}
