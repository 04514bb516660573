import EventLog
import EventSourcing
import IdentityEvents
import PlatformTesting
import Testing

@Suite struct SnapshotTests {
    private let harness = SnapshotHarness()

    /// Ada with so many messages, and a snapshot of the first ones.
    @discardableResult
    private func ada(_ count: Int, snapshotAt version: Int) async throws -> LoadedEntity<Person> {
        let loaded = try await harness.happen(1...version)
        try await harness.entities.snapshots.write(loaded, of: harness.address())
        return count > version ? try await harness.happen((version + 1)...count) : loaded
    }

    private func sameAsWithout(_ loaded: LoadedEntity<Person>, _ expected: LoadedEntity<Person>) {
        #expect(loaded.state == expected.state)
        #expect(loaded.version == expected.version)
        #expect(loaded.messageID == expected.messageID)
        #expect(loaded.handled == expected.handled)
        #expect(loaded.rejections == expected.rejections)
    }

    @Test func `an entity comes back from its snapshot as it was, and nothing is walked`() async throws {
        let before = try await ada(50, snapshotAt: 50)
        await harness.store.forget()
        let loaded = try await harness.entities.load(Person.self, at: harness.address())
        sameAsWithout(loaded, before)
        #expect(loaded.tail == 0)
        #expect(loaded.rejections.count == 5)
        #expect(await harness.store.walks.isEmpty)
        #expect(await harness.store.lasts.count == 2)
    }

    @Test func `of an entity with newer messages only the tail is walked`() async throws {
        let before = try await ada(50, snapshotAt: 43)
        await harness.store.forget()
        let loaded = try await harness.entities.load(Person.self, at: harness.address())
        sameAsWithout(loaded, before)
        #expect(loaded.tail == 7)
        #expect(await harness.store.walks == [42])
    }

    @Test func `one message behind a snapshot needs no walk`() async throws {
        let before = try await ada(44, snapshotAt: 43)
        await harness.store.forget()
        sameAsWithout(try await harness.entities.load(Person.self, at: harness.address()), before)
        #expect(await harness.store.walks.isEmpty)
    }

    @Test func `a tail of several slices is walked to its end`() async throws {
        let before = try await ada(350, snapshotAt: 20)
        sameAsWithout(try await harness.entities.load(Person.self, at: harness.address()), before)
        #expect(before.state.reasons.count == 350)
    }

    @Test func `without a snapshot an entity of one message needs no walk, and a longer one is walked from its first`() async throws {
        try await harness.happen(1...1)
        try await harness.happen(1...3, to: SnapshotHarness.eve)
        await harness.store.forget()
        #expect(try await harness.entities.load(Person.self, at: harness.address()).state.reasons == ["1"])
        #expect(await harness.store.walks.isEmpty)
        let eve = try await harness.entities.load(Person.self, at: harness.address(SnapshotHarness.eve))
        #expect(eve.state.reasons == ["1", "2", "3"])
        #expect(eve.tail == 3)
        #expect(await harness.store.walks == [0])
    }

    @Test func `the snapshot and the last message are asked for at the same time`() async throws {
        let before = try await ada(5, snapshotAt: 5)
        await harness.store.forget()
        await harness.store.answerOnly(2)
        sameAsWithout(try await harness.entities.load(Person.self, at: harness.address()), before)
    }

    @Test func `a snapshot by other code is ignored`() async throws {
        try await ada(5, snapshotAt: 5)
        let loaded = try await harness.entities.load(ChangedPerson.self, at: harness.address())
        #expect(loaded.state.reasons == (1...5).map { "changed \($0)" })
        #expect(loaded.handled.contains(id: SnapshotHarness.command(5)))
        #expect(loaded.tail == 5)
    }

    @Test func `a snapshot whose state cannot be decoded is ignored`() async throws {
        try await ada(5, snapshotAt: 5)
        #expect(try await harness.entities.load(CarelessPerson.self, at: harness.address()).state.count == 5)
    }

    @Test(arguments: [[], [1], [0xFF, 0xFF], Array("{}".utf8)] as [[UInt8]]) func `bytes that are no snapshot are ignored`(bytes: [UInt8])
        async throws
    {
        let before = try await ada(5, snapshotAt: 5)
        let stored = try #require(await harness.log.messages(in: StreamName.snapshots).last)
        _ = try await harness.log.append(
            ProposedMessage(subject: stored.subject, id: "stranger", headers: MessageHeaders(), payload: bytes), expecting: nil)
        sameAsWithout(try await harness.entities.load(Person.self, at: harness.address()), before)
    }

    @Test func `what was handled before a snapshot is a duplicate after it, by position and by id`() async throws {
        try await ada(40, snapshotAt: 40)
        let handled = try await harness.again().load(Person.self, at: harness.address()).handled
        #expect(handled.highestPosition == 40)
        #expect(handled.contains(id: "never seen", position: 40))
        #expect(!handled.contains(id: "never seen", position: 41))
        for number in 1...40 { #expect(handled.contains(id: SnapshotHarness.command(number), position: 1_000)) }
        #expect(!handled.contains(id: SnapshotHarness.command(41), position: 1_000))
    }

    @Test func `an entity that does not fit into a message is not written`() async throws {
        var loaded = LoadedEntity<Person>()
        let long = Array(repeating: SnapshotHarness.lock(String(repeating: "x", count: 500)), count: 500)
        for number in 1...5 {
            try await harness.entities.append(
                long, to: &loaded, at: harness.address(),
                cause: Cause(id: "\(number)", position: nil, correlationID: nil, userID: nil, traceParent: nil))
        }
        let error = await #expect(throws: MessageStoreError.self) {
            try await harness.entities.snapshots.write(loaded, of: harness.address())
        }
        #expect(error?.code == .tooLarge)
        #expect(await harness.log.messages(in: StreamName.snapshots).isEmpty)
    }
}
