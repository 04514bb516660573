/// What two generations of an aggregator's views have in them at one position.
public struct GenerationComparison: Hashable, Sendable {
    /// The position both had read to.
    public let position: UInt64
    /// The generation that is shown, and the one that is to take its place.
    public let shown: Int64
    public let fresh: Int64
    public let views: [View]

    /// One view in both.
    public struct View: Hashable, Sendable {
        public let name: String
        public let shown: ViewDigest
        public let fresh: ViewDigest
        /// How many rows differ, and some of them, by id.
        public let differences: Int64
        public let examples: [Difference]
    }

    /// A row that is not the same in both.
    public struct Difference: Hashable, Sendable {
        public let id: String
        public let kind: Kind

        public enum Kind: String, Sendable {
            case missing = "only in the generation that is shown"
            case surplus = "only in the new one"
            case different = "different"
        }
    }

    public var isEqual: Bool { views.allSatisfy { $0.shown == $0.fresh } }
}
