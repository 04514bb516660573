import EventLog
import EventSourcing

/// A stream of 500,000 events in which entities of very different length lie among each other: one of 100,000 events, a hundred of 1,000, and 30,000 of 10.
enum Crowd {
    static let events = 500_000

    /// The entities of so many events each: the numbers of their users.
    static let kinds: [(length: Int, users: Range<Int>)] = [(10, 101..<30_101), (1_000, 1..<101), (100_000, 0..<1)]

    /// Fills the stream in the order of positions, as fast as one publisher can: so every entity's last position is known beforehand.
    static func fill(_ servers: BenchmarkServers) {
        let floor = NATSFloor(url: servers.natsURL, sendAtOnce: false, pending: 4_000)
        var last = [Int](repeating: 0, count: 30_101)
        for start in stride(from: 0, to: events, by: 10_000) {
            let indices = start..<min(start + 10_000, events)
            var expected: [Int] = []
            let messages = indices.map { index in
                let user = user(of: index)
                expected.append(last[user])
                last[user] = index + 1
                return message(about: user, index, expecting: UInt64(expected[index - start]))
            }
            floor.publishManyAtOnce(messages) { expected[$0] }
        }
    }

    /// What happens to a user because of the command of that number, a second after the one before.
    static func message(about user: Int, _ index: Int, expecting expected: UInt64) -> ProposedMessage {
        let event = expected == 0 ? Samples.registration(user) : Samples.event(user)
        return Samples.codec.message(
            for: [event], of: Samples.address(user), expecting: expected, cause: cause(index),
            at: Samples.time.advanced(bySeconds: Int64(index)))
    }

    /// The command's id is a ticket, as applications hand them out.
    private static func cause(_ index: Int) -> Cause {
        Cause(
            id: "\(Samples.user(index))-0123456789abcdef", position: UInt64(index + 1), correlationID: nil, userID: "operator",
            traceParent: nil)
    }

    /// Every fifth event belongs to the longest one; of the others a quarter to those of 1,000, in turn, and the rest to those of 10, in turn.
    private static func user(of index: Int) -> Int {
        if index % 5 == 0 { return 0 }
        let other = index / 5 * 4 + index % 5 - 1
        return other % 4 == 0 ? 1 + other / 4 % 100 : 101 + (other / 4 * 3 + other % 4 - 1) % 30_000
    }
}
