import EventLog
import EventSourcing
import IdentityEvents
import PlatformTesting
import Testing

@testable import Hosting

/// Several instances of one component share its partitions.
@Suite(.serialized) struct PartitionSharingTests {
    private let harness = ComponentHarness()
    private let users = (0..<40).map { "01930000-0000-7000-8000-0000000001\($0 + 10)" }

    private func partitions(_ runner: ComponentRunner<TestComponent>) async -> Int? {
        if case .handling(let count) = await runner.status.state { count } else { nil }
    }

    private func share(_ first: ComponentRunner<TestComponent>, _ second: ComponentRunner<TestComponent>) async throws {
        _ = try await eventually("two share evenly") { [await partitions(first), await partitions(second)] == [8, 8] ? true : nil }
    }

    /// Sends a round of commands to everybody and waits for the outcomes.
    private func round(_ name: String) async throws {
        var ids: [String] = []
        for user in users { ids.append(try await harness.send(LockAccount(userId: user, reason: name))) }
        for id in ids { _ = try await harness.outcome(of: id) }
    }

    private func everyRoundOnceInOrder(_ rounds: [String]) async throws {
        for user in users {
            let expected = rounds.enumerated().map { IdentityEvent.accountLocked(AccountLocked(userId: user, reason: "\($0): \($1)")) }
            #expect(try await harness.events(of: user) == expected)
        }
    }

    @Test func `instances that come and go share evenly, and every command is handled once and in order`() async throws {
        try await harness.running { first in
            try await round("alone")
            #expect(await partitions(first) == 16)
            try await harness.running { second in
                try await share(first, second)
                try await round("two")
                try await harness.running { third in
                    _ = try await eventually("three share evenly") {
                        let shares = [await partitions(first), await partitions(second), await partitions(third)].compactMap { $0 }
                        return shares.sorted() == [5, 5, 6] ? true : nil
                    }
                    try await round("three")
                }
                try await share(first, second)
                try await round("two again")
            }
            _ = try await eventually("the first takes over") { await partitions(first) == 16 ? true : nil }
            try await round("alone again")
        }
        try await everyRoundOnceInOrder(["alone", "two", "three", "two again", "alone again"])
    }

    @Test func `commands that are sent while the partitions change hands are handled once and in order`() async throws {
        let rounds = (0..<30).map { "\($0)" }
        try await harness.running { _ in
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { for name in rounds { try await round(name) } }
                group.addTask {
                    for _ in 0..<6 {
                        try await harness.running { second in
                            _ = try await eventually("the second has its share") { await partitions(second) == 8 ? true : nil }
                        }
                    }
                }
                try await group.waitForAll()
            }
        }
        try await everyRoundOnceInOrder(rounds)
    }

    @Test func `an owner that fell silent loses its partitions, and its outcomes are refused from then on`() async throws {
        // An owner that claimed everything and was paused before it could handle anything.
        let name = ConsumerName(.component, "test")
        var claims = try await PartitionClaims.load(name, of: "paused", from: harness.store)
        for partition in Partition.all { #expect(try await claims.claim(partition, in: harness.store)) }
        let believed = claims
        // The server still holds its connection: only silence tells.
        let connection = await harness.store.listen(to: "instance.\(name.token).paused", capacity: 1)
        let started = ContinuousClock.now
        try await harness.running { runner in
            try await round("taken over")
            #expect(.now - started >= harness.configuration.consuming.silence, "taken over before the silence was long enough")
            #expect(await partitions(runner) == 16)
            let user = try #require(users.first)
            let fence = believed.fence(of: Partition(of: user))
            let address = try #require(TestUser.address(of: user))
            let error = await #expect(throws: MessageStoreError.self) {
                try await harness.store.tell(
                    Outcome(requestID: "late", address: address, status: .completed(position: 1)), inbox: "test", owner: nil, behind: fence,
                    at: Timestamp(microseconds: 1))
            }
            #expect(error?.code == .fenced)
        }
        await connection.close()
        try await everyRoundOnceInOrder(["taken over"])
    }

    @Test func `an owner whose connection is gone is followed at once`() async throws {
        var patient = harness
        patient.configuration.consuming.silence = .seconds(600)
        var claims = try await PartitionClaims.load(ConsumerName(.component, "test"), of: "killed", from: harness.store)
        for partition in Partition.all { #expect(try await claims.claim(partition, in: harness.store)) }
        try await patient.running { runner in
            try await round("followed")
            #expect(await partitions(runner) == 16)
        }
    }

    @Test func `a claim that has grown old is renewed by its owner`() async throws {
        let name = ConsumerName(.component, "test")
        var claims = try await PartitionClaims.load(name, of: "owner", from: harness.store)
        let partition = Partition(of: "x")
        #expect(try await claims.claim(partition, in: harness.store))
        var later = try await PartitionClaims.load(name, of: "owner", from: harness.store)
        let storedAt = try #require(await harness.store.last(of: later.fence(of: partition).subject, in: StreamName.outcomes)?.storedAt)
        #expect(later.owned(since: storedAt).isEmpty)
        #expect(later.owned(since: storedAt.advanced(bySeconds: 1)) == [partition])
        let before = later.fence(of: partition)
        #expect(try await later.claim(partition, in: harness.store))
        #expect(later.fence(of: partition).sequence > before.sequence)
        #expect(later.owned == [partition])
    }

    @Test func `of two that claim one partition one gets it`() async throws {
        let name = ConsumerName(.component, "test")
        var first = try await PartitionClaims.load(name, of: "first", from: harness.store)
        var second = try await PartitionClaims.load(name, of: "second", from: harness.store)
        let partition = Partition(of: "x")
        #expect(try await first.claim(partition, in: harness.store))
        #expect(try await second.claim(partition, in: harness.store) == false)
        #expect(second.owned.isEmpty)
        try await first.release(partition, in: harness.store)
        var third = try await PartitionClaims.load(name, of: "third", from: harness.store)
        #expect(third.owners[partition] == nil)
        #expect(try await third.claim(partition, in: harness.store))
    }
}
