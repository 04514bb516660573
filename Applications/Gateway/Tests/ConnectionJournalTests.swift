import EventLog
import EventSourcing
import Gateway
import GatewayApplication
import GatewayEvents
import Logging
import PlatformTesting
import Testing

/// What is written down about connections, over a server of each test's own.
struct ConnectionJournalTests {
    private static let now: @Sendable () -> Timestamp = { Timestamp("2026-01-01T00:00:00Z")! }

    private func note(_ id: String, _ kind: ConnectionNote.Kind, instance: UInt64 = 1) -> ConnectionNote {
        ConnectionNote(connectionID: id, instance: instance, owner: "operator", kind: kind)
    }

    private func newID() -> String { String(UniqueID.random().prefix(22)) }

    /// All events about a connection, as `opened`, `ended`, `moved`, `hostGone`.
    private func history(of id: String, _ store: JetStreamStore) async throws -> [String] {
        let codec = EventCodec<GatewayEvent>(source: "/test")
        let messages = try await store.load("gateway.event.connection.\(id)", in: "GATEWAY_EVENTS", after: 0).messages
        return try messages.flatMap { try codec.events(in: $0) }.map { recorded in
            switch recorded.event {
            case .connectionOpened: "opened"
            case .connectionClosed(let closed): closed.reason.rawValue
            }
        }
    }

    private func withStore(_ body: (NATSServer, JetStreamStore) async throws -> Void) async throws {
        try await NATSServer.withOwn { server in
            try await server.withConnection { nats in
                let store = JetStreamStore(nats, logger: TestLog.logger)
                try await store.provision(StreamDefinition.shared + [ConnectionJournal.stream])
                try await body(server, store)
            }
        }
    }

    /// Runs a journal over a connection of its own while the body runs, and then cuts it off.
    private func withJournal(_ server: NATSServer, _ body: (ConnectionJournal) async throws -> Void) async throws {
        try await server.withConnection { nats in
            let journal = ConnectionJournal(JetStreamStore(nats, logger: TestLog.logger), logger: TestLog.logger, now: Self.now)
            let running = Task { try await journal.run() }
            defer { running.cancel() }
            try await body(journal)
        }
    }

    @Test func `a connection is opened and closed once each`() async throws {
        try await withStore { server, store in
            try await withJournal(server) { journal in
                let id = newID()
                journal.take(note(id, .opened(.socket)))
                journal.take(note(id, .closed))
                journal.take(note(id, .closed))
                await journal.settle(within: .seconds(20))
                let history = try await history(of: id, store)
                #expect(history == ["opened", "ended"])
            }
        }
    }

    @Test func `a client that comes back elsewhere is moved, and its old host closes nothing`() async throws {
        try await withStore { server, store in
            try await withJournal(server) { first in
                try await withJournal(server) { second in
                    let id = newID()
                    first.take(note(id, .opened(.socket), instance: 1))
                    await first.settle(within: .seconds(20))
                    second.take(note(id, .opened(.events), instance: 2))
                    await second.settle(within: .seconds(20))
                    first.take(note(id, .closed, instance: 1))
                    await first.settle(within: .seconds(20))
                    second.take(note(id, .closed, instance: 2))
                    await second.settle(within: .seconds(20))
                    let history = try await history(of: id, store)
                    #expect(history == ["opened", "moved", "opened", "ended"])
                }
            }
        }
    }

    @Test func `on one host the socket that was replaced does not close the one that replaced it`() async throws {
        try await withStore { server, store in
            try await withJournal(server) { journal in
                let id = newID()
                journal.take(note(id, .opened(.socket), instance: 1))
                journal.take(note(id, .opened(.socket), instance: 2))
                journal.take(note(id, .closed, instance: 1))
                await journal.settle(within: .seconds(20))
                let history = try await history(of: id, store)
                #expect(history == ["opened", "moved", "opened"])
            }
        }
    }

    @Test func `what a host held that is gone is closed by the others, each once`() async throws {
        try await withStore { server, store in
            let ids = (0..<50).map { _ in newID() }
            try await withJournal(server) { gone in
                for id in ids { gone.take(note(id, .opened(.socket))) }
                await gone.settle(within: .seconds(20))
            }
            try await withJournal(server) { _ in
                try await withJournal(server) { _ in
                    for id in ids {
                        _ = try await eventually("it is closed") { try await history(of: id, store).count > 1 ? true : nil }
                    }
                }
            }
            for id in ids {
                let history = try await history(of: id, store)
                #expect(history == ["opened", "hostGone"])
            }
        }
    }

    /// Runs a journal over a log in memory while the body runs.
    private func withJournal(
        _ store: InMemoryMessageStore, logger: Logger = TestLog.logger, _ body: (ConnectionJournal) async throws -> Void
    ) async throws {
        let journal = ConnectionJournal(store, logger: logger, now: Self.now)
        let running = Task { try await journal.run() }
        defer { running.cancel() }
        try await body(journal)
    }

    @Test func `the types of what is written are noted before`() async throws {
        let store = InMemoryMessageStore()
        try await withJournal(store) { journal in
            let id = newID()
            journal.take(note(id, .opened(.socket)))
            journal.take(note(id, .closed))
            await journal.settle(within: .seconds(20))
        }
        let noted = await store.messages(in: StreamName.schemas).map { $0.subject.split(separator: ".").dropLast().joined(separator: ".") }
        #expect(noted == ["schema.gateway.event.ConnectionOpened.1", "schema.gateway.event.ConnectionClosed.1"])
    }

    @Test func `what breaks its schema is not written`() async throws {
        let store = InMemoryMessageStore()
        try await withJournal(store) { journal in
            let id = newID()
            journal.take(note("~\(id.dropFirst())", .opened(.socket)))
            journal.take(note(id, .opened(.socket)))
            await journal.settle(within: .seconds(20))
            #expect(await store.messages(in: "GATEWAY_EVENTS").map(\.subject) == ["gateway.event.connection.\(id)"])
        }
    }

    @Test
    func `a stream with types of another release is not followed until it can be read, and connections are written down all the same`()
        async throws
    {
        let store = InMemoryMessageStore()
        try await TypeLedger(store).note(
            [MessageType(context: "gateway", name: "ConnectionOpened", version: 2, dataSchema: "urn:x:1")], .event)
        try await withJournal(store) { journal in
            let fault = try await eventually("it has stopped") { await journal.fault }
            #expect(fault.contains("tributary.gateway.ConnectionOpened.v2"))
            let id = newID()
            journal.take(note(id, .opened(.socket)))
            await journal.settle(within: .seconds(20))
            #expect(await store.messages(in: "GATEWAY_EVENTS").count == 1)
        }
    }

    @Test func `what cannot be read is passed over, and said less and less often`() async throws {
        let store = InMemoryMessageStore()
        let log = LogRecorder()
        let id = newID()
        let address = try #require(EntityAddress(context: "gateway", entity: "connection", id: id))
        for number in 0..<9 {
            _ = try await store.append(
                ProposedMessage(
                    subject: "gateway.event.connection.damaged-\(number)", id: "damaged-\(number)", headers: MessageHeaders(), payload: []),
                expecting: 0)
        }
        let opened = EventCodec<GatewayEvent>(source: "/test").message(
            for: [.connectionOpened(ConnectionOpened(connectionId: id, hostId: "gone", transport: .socket))], of: address, expecting: 0,
            cause: Cause(id: "c", position: nil, correlationID: nil, userID: nil, traceParent: nil), at: Self.now())
        _ = try await store.append(opened, expecting: 0)
        try await withJournal(store, logger: log.logger) { _ in
            _ = try await eventually("what stands behind it is closed") {
                let subjects = await store.messages(in: "GATEWAY_EVENTS").map(\.subject)
                return subjects.count == 11 && subjects.last == address.eventSubject ? true : nil
            }
        }
        let said = await log.finish().filter { $0.contains("cannot be read") }
        #expect(said.count == 4, "the first, the second, the fourth and the eighth: \(said)")
    }

    @Test func `the stream forgets after 14 days`() async throws {
        #expect(ConnectionJournal.stream.keeps == .recent(seconds: 14 * 86_400))
        try await withStore { _, _ in }
    }
}
