import EventSourcing
import Testing

@Suite struct HandledCommandsTests {
    private static let day: Int64 = 24 * 60 * 60

    private func moment(_ seconds: Int64) -> Timestamp { Timestamp(microseconds: seconds * 1_000_000) }

    /// `count` commands, `interval` seconds apart, at the positions 1, 2, 3, …
    private func handled(_ count: Int, every interval: Int64) -> HandledCommands {
        var handled = HandledCommands()
        for index in 1...count { handled.note(id: "\(index)", position: UInt64(index), at: moment(Int64(index) * interval)) }
        return handled
    }

    @Test func `a new entity has handled nothing`() {
        let handled = HandledCommands()
        #expect(!handled.contains(id: "a", position: 1))
        #expect(!handled.contains(id: "a"))
        #expect(handled.count == 0)
    }

    @Test func `a command at a position at or below the highest one was handled, whatever its id`() {
        var handled = HandledCommands()
        handled.note(id: "a", position: 7, at: moment(0))
        #expect(handled.contains(id: "never seen", position: 7))
        #expect(handled.contains(id: "never seen", position: 3))
        #expect(!handled.contains(id: "never seen", position: 8))
    }

    @Test func `a command that was published again at a new position is known by its id`() {
        var handled = HandledCommands()
        handled.note(id: "a", position: 7, at: moment(0))
        #expect(handled.contains(id: "a", position: 1_000))
        #expect(handled.contains(id: "a"))
    }

    @Test func `the highest position never falls`() {
        var handled = HandledCommands()
        handled.note(id: "a", position: 7, at: moment(0))
        handled.note(id: "b", position: 3, at: moment(1))
        #expect(handled.highestPosition == 7)
    }

    @Test func `a command to another entity is remembered by its id and moves no position`() {
        var handled = HandledCommands()
        handled.note(id: "a", position: nil, at: moment(0))
        #expect(handled.contains(id: "a"))
        #expect(handled.highestPosition == 0)
        #expect(!handled.contains(id: "b", position: 1))
    }

    @Test func `several events of one command are remembered once`() {
        var handled = HandledCommands()
        for _ in 0..<5 { handled.note(id: "a", position: 7, at: moment(0)) }
        #expect(handled.count == 1)
    }

    @Test func `the last thousand ids are remembered however old they are`() {
        let handled = handled(1_500, every: Self.day * 2)
        #expect(handled.count == 1_000)
        #expect(!handled.contains(id: "500"))
        #expect(handled.contains(id: "501"))
        #expect(handled.contains(id: "1500"))
    }

    @Test func `more than a thousand are remembered while they are younger than a day`() {
        let handled = handled(3_000, every: 1)
        #expect(handled.count == 3_000)
        #expect(handled.contains(id: "1"))
    }

    @Test func `an id of exactly a day ago is still remembered, an older one is not`() {
        var handled = handled(1_001, every: 0)
        handled.note(id: "exactly a day later", position: 2_000, at: moment(Self.day))
        #expect(handled.count == 1_002)
        handled.note(id: "a second more", position: 2_001, at: moment(Self.day + 1))
        #expect(handled.count == 1_000)
        #expect(!handled.contains(id: "3"))
        #expect(handled.contains(id: "4"))
    }

    @Test func `never are more than four thousand remembered`() {
        let handled = handled(10_000, every: 0)
        #expect(handled.count == HandledCommands.neverMoreThan)
        #expect(HandledCommands.neverMoreThan == 4_000)
        #expect(!handled.contains(id: "6000"))
        #expect(handled.contains(id: "6001"))
    }

    @Test func `a forgotten id is still a duplicate at its old position`() {
        let handled = handled(5_000, every: 0)
        #expect(!handled.contains(id: "1"))
        #expect(handled.contains(id: "1", position: 1))
        #expect(!handled.contains(id: "1", position: 5_001))
    }

    @Test func `a forgotten id can be handled and remembered again`() {
        var handled = handled(5_000, every: 0)
        handled.note(id: "1", position: 5_001, at: moment(1))
        #expect(handled.contains(id: "1"))
        #expect(handled.count == 4_000)
    }

    /// Each pair is two ids, however alike.
    @Test(arguments: [
        ("01930000-0000-7000-8000-00000000000a", "01930000-0000-7000-8000-00000000000A"),
        ("01930000-0000-7000-8000-00000000000a", "01930000-0000-7000-8000-00000000000a-0000000000000000"),
        ("01930000-0000-7000-8000-00000000000a-0000000000000001", "01930000-0000-7000-8000-00000000000a-0000000000000002"),
        ("01930000-0000-7000-8000-00000000000a-0000000000000001", "01930000-0000-7000-8000-00000000000a"),
        ("ffffffff-ffff-ffff-0000-000000000000", "a text"),
        ("ffffffff-ffff-ffff-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff"),
        ("0193000000-00-7000-8000-00000000000a", "01930000-0000-7000-8000-00000000000a"),
        ("01930000-0000-7000-8000-00000000000a-00000000000000001", "01930000-0000-7000-8000-00000000000a-0000000000000001"),
    ])
    func `ids that look alike are not taken for each other`(one: String, other: String) {
        for (noted, asked) in [(one, other), (other, one)] {
            for others in [0, 100] {
                var handled = HandledCommands()
                handled.note(id: noted, position: nil, at: moment(0))
                for index in 0..<others {
                    handled.note(id: "01930000-0000-7000-9000-\(index + 100_000_000_000)", position: nil, at: moment(1))
                }
                #expect(handled.contains(id: noted))
                #expect(!handled.contains(id: asked))
            }
        }
    }

    @Test func `UUIDs, tickets and texts are forgotten in the order in which they came`() {
        var handled = HandledCommands()
        let id = { (index: Int) in
            switch index % 3 {
            case 0: "01930000-0000-7000-9000-\(index + 100_000_000_000)"
            case 1: "01930000-0000-7000-9000-\(index + 100_000_000_000)-0123456789abcdef"
            default: "text \(index)"
            }
        }
        for index in 1...9_000 { handled.note(id: id(index), position: nil, at: moment(0)) }
        #expect(handled.count == 4_000)
        for index in [1, 2, 3, 4_998, 4_999, 5_000] { #expect(!handled.contains(id: id(index))) }
        for index in [5_001, 5_002, 5_003, 8_999, 9_000] { #expect(handled.contains(id: id(index))) }
    }

    @Test func `folding the same commands gives the same memory`() {
        #expect(handled(5_000, every: 30) == handled(5_000, every: 30))
        #expect(handled(10, every: 1) != handled(11, every: 1))
    }
}
