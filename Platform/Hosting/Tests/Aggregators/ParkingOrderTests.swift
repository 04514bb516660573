import EventSourcing
import Hosting
import IdentityEvents
import PlatformTesting
import Testing
import Views

/// Whatever is parked, tried in vain, tried again and carried out by whichever instance: in the end the rows are those of an aggregator that never parked.
@Suite(.postgres, .serialized) struct ParkingOrderTests {
    @Test func `retries lose nothing and reorder nothing`() async throws {
        let seed = TestSeed.next()
        var generator = SplitMix64(state: seed)
        try await AggregatorHarness.with { harness async throws in
            let users = 8
            for _ in 0..<6 {
                // Broken code: some entities are parked, some of them tried in vain, by one instance or two.
                let script = Self.script(40, users, poisoned: true, &generator)
                try await Self.run([harness.fragile, harness.fragile].prefix(Int.random(in: 1...2, using: &generator)), harness, script)
                guard Bool.random(using: &generator) else { continue }
                // The fix: all that is parked is tried again, while more arrives.
                try await Self.run(
                    [harness, harness].prefix(Int.random(in: 1...2, using: &generator)), harness,
                    Self.script(40, users, poisoned: false, &generator))
            }
            try await Self.run(
                [harness, harness], harness, Self.script(10, users, poisoned: false, &generator) + (0..<users).map(Step.retry))
            try await harness.running { _ in
                _ = try await eventually("nothing is parked", within: .seconds(60)) {
                    for lane in try await harness.parking.lanes() {
                        _ = try await harness.parking.order(.retry, for: lane.consumer, lane.address)
                    }
                    return try await harness.lanes().isEmpty ? true : nil
                }
                try await harness.reach(UInt64(await harness.store.messages(in: AggregatorHarness.stream).count))
            }
            let parked = try await harness.reader.digest(of: Locks.view)
            // The twin reads the same log from the beginning with code that never failed.
            let twin = try await harness.replay()
            #expect(twin.isActive)
            #expect(try await harness.reader.digest(of: Locks.view) == parked, "seed \(seed)")
            #expect(try await harness.rows().count == users, "seed \(seed)")
        }
    }

    enum Step: Sendable { case lock(Int, String), retry(Int) }

    private static func script(_ length: Int, _ users: Int, poisoned: Bool, _ generator: inout SplitMix64) -> [Step] {
        (0..<length).map { number in
            let user = Int.random(in: 0..<users, using: &generator)
            switch Int.random(in: 0..<12, using: &generator) {
            case 0 where poisoned: return .lock(user, "poison \(number)")
            case 1, 2: return .retry(user)
            default: return .lock(user, "\(number)")
            }
        }
    }

    /// Carries out the steps while so many instances run, and stops these wherever they are.
    private static func run(_ instances: ArraySlice<AggregatorHarness>, _ harness: AggregatorHarness, _ script: [Step]) async throws {
        guard let first = instances.first else {
            for step in script {
                switch step {
                case .lock(let user, let reason): try await harness.lockAlone(user, reason: reason)
                case .retry(let user): if try await harness.isThere() { _ = try await harness.order(.retry, user) }
                }
            }
            return
        }
        try await first.running { _ in try await run(instances.dropFirst(), harness, script) }
    }
}

extension AggregatorHarness {
    /// Whether the first instance has made its tables.
    fileprivate func isThere() async throws -> Bool { (try? await reader.position(of: "locks")) != nil }
}
