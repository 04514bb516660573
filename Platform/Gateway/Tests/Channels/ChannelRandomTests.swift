import EventSourcing
import PlatformTesting
import Testing

/// One writer, and clients that come and go as chance has it.
@Suite(.nats, .serialized) struct ChannelRandomTests {
    @Test func `whoever subscribes when, and loses what connection, sees in the end what the table has, and no row goes back`() async throws
    {
        let seed = TestSeed.next()
        try await LiveGateway.with { live in
            let table = ChannelTable()
            let writing = Writing()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<12 {
                    group.addTask {
                        var generator = SplitMix64(state: seed &+ UInt64(number) &* 7_919)
                        try await Self.watch(["red", "blue"][number % 2], table, live, writing, &generator)
                    }
                }
                var generator = SplitMix64(state: seed)
                for _ in 0..<400 { try await Self.write(table, live, &generator) }
                try await Self.tell(table, live)
                await writing.end()
                try await group.waitForAll()
            }
        }
    }

    private actor Writing {
        private(set) var isOver = false
        func end() { isOver = true }
    }

    /// Commits a few changes and tells them, or leaves that for later; now and then somebody tells again what was told.
    private static func write(_ table: ChannelTable, _ live: LiveGateway, _ generator: inout SplitMix64) async throws {
        for _ in 0..<Int.random(in: 1...3, using: &generator) {
            let id = "r\(Int.random(in: 0..<8, using: &generator))"
            let team = ["red", "blue"][Int.random(in: 0...1, using: &generator)]
            let isGone = Int.random(in: 0..<6, using: &generator) == 0
            await table.commit(id, isGone ? nil : ("\(Int.random(in: 0..<1_000, using: &generator))", team))
        }
        if Int.random(in: 0..<3, using: &generator) > 0 {
            try await tell(table, live, twice: Int.random(in: 0..<5, using: &generator) == 0)
        }
    }

    private static func tell(_ table: ChannelTable, _ live: LiveGateway, twice: Bool = false) async throws {
        let (changes, told) = await table.take()
        for _ in 0..<(twice ? 2 : 1) {
            for change in changes {
                try await live.tell(change.id, change.revision, change.value, on: change.team, after: told)
            }
        }
    }

    /// Reads, subscribes, loses its connection, and goes on from where it was or from what it reads then, until the table stays as it is.
    private static func watch(
        _ team: String, _ table: ChannelTable, _ live: LiveGateway, _ writing: Writing, _ generator: inout SplitMix64
    ) async throws {
        var state: [String: (revision: UInt64, value: String?)] = [:]
        var since: String?
        while true {
            if since == nil || Bool.random(using: &generator) {
                let reading = await table.read(team)
                for (id, row) in reading.rows { #expect(row.revision >= state[id]?.revision ?? 0) }
                // A row that was read keeps nothing of what was known: it is newer.
                let former = state.filter { reading.rows[$0.key] == nil }.mapValues { (revision: $0.revision, value: String?.none) }
                state = reading.rows.mapValues { (revision: $0.revision, value: Optional($0.value)) }.merging(former) { own, _ in own }
                since = reading.asOf
            }
            let client = try await live.openAsOperator()
            try await client.subscribe(live.channel(team), since: since)
            #expect(try await client.next()?.kind == "subscribed")
            let isLast = await writing.isOver
            var left = isLast ? Int.max : Int.random(in: 0...40, using: &generator)
            while left > 0 {
                if isLast, await Self.shows(state, team, table) { return }
                guard let frame = try await client.next(within: isLast ? .seconds(60) : .milliseconds(50)) else {
                    let rows = await table.rows
                    try #require(!isLast, "\(team) stays at \(state), the table is at \(rows)")
                    break
                }
                try #require(frame.kind == "event", "\(frame)")
                left -= 1
                let id = try #require(frame.row)
                #expect(frame.revision >= state[id]?.revision ?? 0, "a row goes back")
                state[id] = (frame.revision, frame.value)
                since = frame.offset ?? since
            }
            await client.socket.cut()
        }
    }

    private static func shows(_ state: [String: (revision: UInt64, value: String?)], _ team: String, _ table: ChannelTable) async -> Bool {
        let shown = state.compactMapValues(\.value)
        return await table.rows.filter { $0.value.team == team }.mapValues(\.value) == shown
    }
}
