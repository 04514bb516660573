import EventLog
import EventSourcing
import IdentityEvents
import PlatformTesting
import Testing

/// An entity that is ahead of its log is noticed, and one that only seems to be is not.
@Suite struct SnapshotRegressionTests {
    private let harness = SnapshotHarness()
    private let stream = "IDENTITY_EVENTS"
    private let created = "2026-01-01T00:00:00Z"

    private func snapshot(at version: Int) async throws {
        try await harness.entities.snapshots.write(harness.happen(1...version), of: harness.address())
    }

    private func load(_ entities: EntityStore<IdentityEvent>? = nil) async throws {
        _ = try await (entities ?? harness.entities).load(Person.self, at: harness.address())
    }

    @Test func `a log that is shorter than a snapshot is told with both positions and what to do`() async throws {
        try await snapshot(at: 9)
        await harness.log.recreate(stream, created: created, keeping: 6)
        let message = try await harness.regression { try await load() }
        #expect(message.contains("identity/user/\(SnapshotHarness.ada) has seen position 9 of IDENTITY_EVENTS"))
        #expect(message.contains("it ends at 6: 3 messages are lost"))
        #expect(message.contains("Restore IDENTITY_EVENTS"))
        #expect(message.contains("nats stream purge SNAPSHOTS --subject 'snapshot.identity.>'"))
        #expect(message.contains("nats stream purge POSITIONS --subject 'position.witness.IDENTITY_EVENTS'"))
    }

    @Test func `a log that lost all of an entity is told`() async throws {
        try await snapshot(at: 3)
        await harness.log.recreate(stream, created: created)
        #expect(try await harness.regression { try await load() }.contains("it ends at 0: 3 messages are lost"))
    }

    @Test func `a log that went on differently is told`() async throws {
        try await snapshot(at: 5)
        await harness.log.recreate(stream, created: created, keeping: 4)
        try await harness.happenElsewhere(3)
        let message = try await harness.regression { try await load() }
        #expect(message.contains("has seen position 5"))
        #expect(message.contains("user.\(SnapshotHarness.eve) stands there"))
    }

    @Test func `a log that went on with the same entity at the same position is told`() async throws {
        try await snapshot(at: 5)
        await harness.log.recreate(stream, created: created, keeping: 4)
        try await harness.write(reason: "other", expecting: 4)
        #expect(try await harness.regression { try await load() }.contains("message other/user/"))
    }

    @Test func `a log that went on differently and past the snapshot is told by the walk`() async throws {
        try await snapshot(at: 5)
        await harness.log.recreate(stream, created: created, keeping: 4)
        for position in 4...7 as ClosedRange<UInt64> { try await harness.write(reason: "other\(position)", expecting: position) }
        #expect(try await harness.regression { try await load() }.contains("message other4/user/"))
    }

    @Test func `a log that was made anew is told, also to a process that knew the old one`() async throws {
        try await snapshot(at: 2)
        try await load()
        let later = "2026-02-02T00:00:00Z"
        await harness.log.recreate(stream, created: later)
        for position in 0...1 as ClosedRange<UInt64> { try await harness.write(reason: "new\(position)", expecting: position) }
        for entities in [harness.entities, harness.again()] {
            let message = try await harness.regression { try await load(entities) }
            #expect(message.contains("created \(created), but the stream there is now was created \(later)"))
        }
    }

    @Test func `a snapshot of ignored code still shows that the log is shorter`() async throws {
        try await snapshot(at: 5)
        await harness.log.recreate(stream, created: created, keeping: 4)
        _ = try await harness.regression { _ = try await harness.entities.load(ChangedPerson.self, at: harness.address()) }
    }

    @Test func `an entity in memory that is ahead of its log is told when it is refreshed`() async throws {
        let before = try await harness.happen(1...5)
        await harness.log.recreate(stream, created: created, keeping: 4)
        let message = try await harness.regression {
            var loaded = before
            try await harness.entities.refresh(&loaded, at: harness.address())
        }
        #expect(message.contains("has seen position 5"))
    }

    @Test func `a replica that lags behind the snapshot alarms nobody`() async throws {
        try await snapshot(at: 5)
        let address = try harness.address()
        for stale in [nil, await harness.log.messages(in: stream)[2]] as [RecordedMessage?] {
            await harness.store.answer(address.eventSubject, with: stale)
            let loaded = try await harness.entities.load(Person.self, at: address)
            #expect(loaded.version == 5)
            #expect(loaded.state.reasons.count == 5)
        }
    }
}

extension SnapshotHarness {
    /// So many messages about Eve.
    func happenElsewhere(_ count: Int) async throws { try await happen(1...count, to: Self.eve) }

    /// A message about Ada that somebody else writes.
    func write(reason: String, expecting position: UInt64) async throws {
        let message = EventCodec<IdentityEvent>(source: "/other").message(
            for: [Self.lock(reason)], of: try address(), expecting: position,
            cause: Cause(id: reason, position: nil, correlationID: nil, userID: nil, traceParent: nil), at: Timestamp(microseconds: 5))
        _ = try await log.append(message, expecting: position)
    }
}
