/// Which sample data it is: all that its ids and its history come from.
///
/// The same plan makes the same people, ids and requests; any other makes another demo, beside the first.
struct DemoPlan: Hashable, Sendable {
    let seed: UInt64
    /// How many tasks each project gets.
    let tasks: Int

    /// Tells the people of this demo from those of others, in their addresses.
    var name: String { "\(seed)-\(tasks)" }

    /// The random numbers of the demo's people and projects (part 0), or of one project's history (from 1 on).
    func random(ofPart part: Int) -> DemoRandom {
        var state: UInt64 = 0
        for number in [seed, UInt64(tasks), UInt64(part)] {
            var random = DemoRandom(seed: state ^ number)
            state = random.next()
        }
        return DemoRandom(seed: state)
    }
}
