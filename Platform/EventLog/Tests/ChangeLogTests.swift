import EventLog
import EventSourcing
import PlatformTesting
import Testing

/// What a channel's history says to somebody who has read before. The store's clock begins with 2026.
@Suite struct ChangeLogTests {
    private static let start: Int64 = 1_767_225_600_000
    private let store = InMemoryMessageStore()
    private let team = ChannelName(kind: "team", id: "red")!

    private var log: ChangeLog { ChangeLog(store, via: store) }

    private func tell(_ id: String, _ position: UInt64, of context: String = "identity") async throws {
        let told = AsOf(PositionToken(context: context, sequence: position - 1), at: Self.start)
        let row = ChangeMessage.RowName(context: context, view: "rows", id: id)
        try await log.tell(ChangeMessage(Array("{}".utf8), of: row, at: position, on: team, told: told))
    }

    private func history(since: [(context: String, position: UInt64)], at time: Int64, now: Int64, atMost limit: Int = 1_000) async throws
        -> ToldSince
    {
        let known = since.map { AsOf(PositionToken(context: $0.context, sequence: $0.position), at: Self.start + time) }
        return try await log.history(of: team, since: known, now: Timestamp(microseconds: (Self.start + now) * 1_000), atMost: limit)
    }

    private static func told(_ history: ToldSince) -> [String]? {
        guard case .whole(let changes) = history else { return nil }
        return changes.map { "\($0.row.id) \($0.revision)" }
    }

    private static func gap(_ history: ToldSince) -> ToldSince.Gap? {
        guard case .unknown(let gap) = history else { return nil }
        return gap
    }

    @Test func `it holds what is later than what was read, of each row the last`() async throws {
        try await tell("a", 1)
        try await tell("b", 2)
        try await tell("a", 3)
        try await tell("a", 5)
        #expect(Self.told(try await history(since: [("identity", 2)], at: 0, now: 1_000)) == ["a identity:5"])
        #expect(Self.told(try await history(since: [("identity", 0)], at: 0, now: 1_000)) == ["b identity:2", "a identity:5"])
        #expect(Self.told(try await history(since: [("identity", 5)], at: 0, now: 1_000)) == [])
    }

    @Test func `of another context it holds what was told since the time`() async throws {
        try await tell("a", 3)
        try await tell("a", 3, of: "bank")
        #expect(Self.told(try await history(since: [("identity", 3)], at: 0, now: 1_000)) == ["a bank:3"])
        #expect(Self.told(try await history(since: [("identity", 3), ("bank", 3)], at: 0, now: 1_000)) == [])
        #expect(Self.told(try await history(since: [("identity", 3)], at: 20_000, now: 21_000)) == [])
    }

    @Test func `it is unknown past fourteen minutes, and from the future`() async throws {
        #expect(Self.told(try await history(since: [("identity", 1)], at: 0, now: 839_000)) == [])
        #expect(Self.gap(try await history(since: [("identity", 1)], at: 0, now: 841_000)) == .tooOld)
        #expect(Self.gap(try await history(since: [("identity", 1)], at: 60_000, now: 0)) == .tooOld)
    }

    @Test func `it is unknown across a reset, and what was told before one never comes back`() async throws {
        try await tell("a", 100)
        try await log.reset("team")
        try await tell("a", 2)
        #expect(Self.gap(try await history(since: [("identity", 1)], at: 0, now: 1_000)) == .reset)
        #expect(Self.told(try await history(since: [("identity", 1)], at: 11_000, now: 12_000)) == ["a identity:2"])
    }

    @Test func `it is unknown where there is too much to go through`() async throws {
        for position in 1...21 { try await tell("a", UInt64(position)) }
        #expect(Self.gap(try await history(since: [("identity", 20)], at: 0, now: 1_000, atMost: 20)) == .tooMuch)
        #expect(Self.told(try await history(since: [("identity", 20)], at: 0, now: 1_000, atMost: 21)) == ["a identity:21"])
    }

    @Test func `readers are replaced by a later word and by none that is earlier`() async throws {
        func admit(_ users: Set<String>, _ generation: Int64, _ position: UInt64) async throws -> Set<String>? {
            let source = ChannelReaders.Source(aggregator: "identity/identity", generation: generation, position: position)
            try await log.admit(ChannelReaders(users, from: source), to: team)
            return try await log.readers(of: team)?.users
        }
        #expect(try await log.readers(of: team) == nil)
        #expect(try await admit(["ada"], 1, 5) == ["ada"])
        #expect(try await admit(["bob"], 1, 4) == ["ada"], "somebody who woke up late")
        #expect(try await admit([], 1, 6) == [])
        #expect(try await admit(["cleo"], 2, 1) == ["cleo"], "a generation that was built anew")
        let heard = await store.messages(in: StreamName.readers).count
        #expect(try await admit(["cleo"], 2, 9) == ["cleo"])
        #expect(await store.messages(in: StreamName.readers).count == heard, "nothing new is not told")
    }

    @Test func `readers may be those of another channel, and people again`() async throws {
        let other = ChannelName(kind: "board", id: "blue")!
        func admit(_ readers: Channel.Readers, _ position: UInt64) async throws -> ChannelReaders? {
            let source = ChannelReaders.Source(aggregator: "identity/identity", generation: 1, position: position)
            try await log.admit(ChannelReaders(readers, from: source), to: team)
            return try await log.readers(of: team)
        }
        let referring = try #require(try await admit(.those(of: other), 1))
        #expect(referring.sameAs == other)
        #expect(referring.users.isEmpty)
        let named = try #require(try await admit(.people(["ada"]), 2))
        #expect(named.sameAs == nil)
        #expect(named.users == ["ada"])
        #expect(try await admit(.those(of: other), 3)?.sameAs == other)
        #expect(try await admit(.people([]), 4)?.sameAs == nil)
    }
}
