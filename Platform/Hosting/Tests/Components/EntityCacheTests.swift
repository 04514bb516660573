import EventLog
import EventSourcing
import IdentityEvents
import Logging
import PlatformTesting
import Testing

@testable import Hosting

@Suite struct EntityCacheTests {
    private let log = InMemoryMessageStore()
    private let entities: EntityStore<IdentityEvent>

    init() {
        entities = EntityStore(store: log, codec: EventCodec(source: "/test")) { Timestamp(microseconds: 1) }
    }

    private func writer(_ configuration: SnapshotConfiguration = SnapshotConfiguration(), on store: SnapshotStore? = nil) -> SnapshotWriter
    {
        SnapshotWriter(
            store ?? entities.snapshots, configuration: configuration, of: ConsumerName(.component, "test"),
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    }

    private func address(_ number: Int) throws -> EntityAddress { try #require(TestUser.address(of: "user-\(number)")) }

    /// A user with so many messages in the log.
    private func user(_ number: Int, messages: Int, after loaded: LoadedEntity<TestUser> = LoadedEntity(), reason: String = "r")
        async throws
        -> LoadedEntity<TestUser>
    {
        var loaded = loaded
        for index in 0..<messages {
            let cause = Cause(id: "\(number)-\(loaded.version)-\(index)", position: nil, correlationID: nil, userID: nil, traceParent: nil)
            try await entities.append(
                [.accountLocked(AccountLocked(userId: ComponentHarness.user, reason: reason))], to: &loaded, at: address(number),
                cause: cause)
        }
        return loaded
    }

    /// The subjects of which a snapshot was written.
    private func written() async -> Set<String> { Set(await log.messages(in: StreamName.snapshots).map(\.subject)) }

    private func running<Result: Sendable>(_ writer: SnapshotWriter, _ body: () async throws -> Result) async throws -> Result {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await writer.run() }
            let result = try await body()
            group.cancelAll()
            return result
        }
    }

    @Test func `who was not used for longest goes first`() async throws {
        let cache = EntityCache(capacity: 3, snapshots: writer())
        for number in 1...3 { await cache.put(try await user(number, messages: 1), at: try address(number)) }
        let first = try #require(await cache.take(address(1), as: LoadedEntity<TestUser>.self))
        await cache.put(first, at: try address(1))
        await cache.put(try await user(4, messages: 1), at: try address(4))
        for (number, isThere) in [(1, true), (2, false), (3, true), (4, true)] {
            let entity = await cache.take(try address(number), as: LoadedEntity<TestUser>.self)
            #expect((entity != nil) == isThere, "\(number)")
        }
    }

    @Test func `who is used again and again leaves nobody out and takes no room`() async throws {
        let cache = EntityCache(capacity: 2, snapshots: writer())
        let busy = try await user(1, messages: 1)
        await cache.put(try await user(2, messages: 1), at: try address(2))
        for _ in 0..<1_000 { await cache.put(busy, at: try address(1)) }
        #expect(await cache.take(try address(2), as: LoadedEntity<TestUser>.self) != nil)
        #expect(await cache.take(try address(1), as: LoadedEntity<TestUser>.self) != nil)
    }

    @Test func `an entity that leaves is written down if it has changed enough`() async throws {
        let writer = writer()
        let cache = EntityCache(capacity: 1, snapshots: writer)
        try await running(writer) {
            await cache.put(try await user(1, messages: 5), at: try address(1))
            await cache.put(try await user(2, messages: 4), at: try address(2))
            await cache.put(try await user(3, messages: 6), at: try address(3))
            await cache.put(try await user(4, messages: 1), at: try address(4))
            _ = try await eventually("two are written") { await written().count == 2 ? true : nil }
        }
        #expect(await written() == ["snapshot.identity.user.user-1", "snapshot.identity.user.user-3"])
        let loaded = try await entities.load(TestUser.self, at: try address(3))
        #expect(loaded.state.reasons.count == 6)
        #expect(loaded.tail == 0)
    }

    @Test func `an entity that stays is written down every now and then`() async throws {
        let writer = writer(SnapshotConfiguration(every: 10))
        let cache = EntityCache(capacity: 5, snapshots: writer)
        try await running(writer) {
            var loaded = LoadedEntity<TestUser>()
            for round in 1...4 {
                loaded = try await user(1, messages: 6, after: loaded)
                await cache.put(loaded, at: try address(1))
                loaded = try #require(await cache.take(address(1), as: LoadedEntity<TestUser>.self))
                #expect(loaded.tail == (round % 2 == 0 ? 0 : 6))
            }
            _ = try await eventually("it is written twice") { await log.messages(in: StreamName.snapshots).count == 2 ? true : nil }
        }
    }

    @Test func `a large entity that stays is written down no more often than its events are as long as it is`() async throws {
        let writer = writer(SnapshotConfiguration(every: 10))
        let cache = EntityCache(capacity: 5, snapshots: writer)
        let written = try await running(writer) {
            var loaded = try await user(1, messages: 100, reason: String(repeating: "r", count: 400))
            for round in 0..<40 {
                await cache.put(loaded, at: try address(1))
                // The first one is written at once; how long it is has to be known.
                if round == 0 { _ = try await eventually("its length is known") { await writer.sizes[try address(1)] } }
                loaded = try #require(await cache.take(address(1), as: LoadedEntity<TestUser>.self))
                loaded = try await user(1, messages: 10, after: loaded)
            }
            #expect(loaded.tail == 400)
            return await log.messages(in: StreamName.snapshots)
        }
        #expect(written.count == 1)
        #expect(try #require(written.first).payload.count > 40_000)
    }

    @Test func `what finds no room is dropped, and the entity tries again later`() async throws {
        let writer = writer(SnapshotConfiguration(every: 1, capacity: 2))
        let cache = EntityCache(capacity: 5, snapshots: writer)
        for number in 1...3 { await cache.put(try await user(number, messages: 1), at: try address(number)) }
        #expect(await cache.take(try address(2), as: LoadedEntity<TestUser>.self)?.tail == 0)
        #expect(await cache.take(try address(3), as: LoadedEntity<TestUser>.self)?.tail == 1)
    }

    @Test func `in the last moments what has changed is written, the most changed first`() async throws {
        let writer = writer()
        let cache = EntityCache(capacity: 10, snapshots: writer)
        for number in 1...6 { await cache.put(try await user(number, messages: number + 2), at: try address(number)) }
        #expect(await cache.changed().map(\.address.id) == ["user-6", "user-5", "user-4", "user-3"])
        await writer.drain(await cache.changed())
        #expect(await written().count == 4)
    }

    @Test(.timeLimit(.minutes(2))) func `the last moments end, also when the log does not answer`() async throws {
        let silent = EntityStore<IdentityEvent>(store: SilentStore(), codec: EventCodec(source: "/test")) { Timestamp(microseconds: 1) }
        let writer = writer(SnapshotConfiguration(lastMoments: .milliseconds(50)), on: silent.snapshots)
        let loaded = try await user(1, messages: 9)
        // Without the limit it would wait for ever.
        await writer.drain([SnapshotWriter.Job(entity: loaded, address: try address(1))])
    }

    @Test func `what the log does not hold is not written down`() async throws {
        let loaded = try await user(1, messages: 9)
        await log.recreate("IDENTITY_EVENTS", created: "2026-01-01T00:00:00Z", keeping: 8)
        let error = await #expect(throws: MessageStoreError.self) { try await entities.snapshots.write(loaded, of: address(1)) }
        #expect(error?.code == .regressed)
        #expect(await written().isEmpty)
    }

    @Test func `what was in memory is offered when it is forgotten`() async throws {
        let writer = writer()
        let cache = EntityCache(capacity: 10, snapshots: writer)
        for number in 1...2 { await cache.put(try await user(number, messages: number * 4), at: try address(number)) }
        await cache.forget()
        #expect(await cache.take(try address(2), as: LoadedEntity<TestUser>.self) == nil)
        await writer.drain([])
        #expect(await written() == ["snapshot.identity.user.user-2"])
    }
}
