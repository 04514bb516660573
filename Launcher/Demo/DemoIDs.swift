import EventSourcing

/// Ids that are the same for the same plan.
struct DemoIDs {
    /// Where they are taken to be made. It tells nothing, and has to be the same for the same plan.
    static let moment = Timestamp(microseconds: 1_767_225_600_000_000)

    private var random: DemoRandom

    init(_ plan: DemoPlan) { random = plan.random(ofPart: 0) }

    mutating func next() -> String { UniqueID.make(at: Self.moment, using: &random) }
}
