/// How much of a JSON text from outside is looked at.
public struct JSONLimits: Hashable, Sendable {
    /// How deep arrays and objects may nest, 1 to 64; `[[]]` is 2 deep.
    public let depth: Int
    /// How long the text may be.
    public let bytes: Int

    public init(depth: Int = 16, bytes: Int = 1 << 20) {
        precondition((1...64).contains(depth), "the scanner calls itself for each level")
        precondition((1...Int(Int32.max)).contains(bytes), "places in a text are kept in 32 bits")
        self.depth = depth
        self.bytes = bytes
    }
}
