import EventSourcing

/// Ids that are the same from the same seed.
struct DemoIDs {
    /// Where they are taken to be made. It tells nothing, and has to be the same for the same seed.
    static let moment = Timestamp(microseconds: 1_767_225_600_000_000)

    private var random: DemoRandom

    init(seed: UInt64) { random = DemoRandom(seed: seed) }

    mutating func next() -> String { UniqueID.make(at: Self.moment, using: &random) }
}
