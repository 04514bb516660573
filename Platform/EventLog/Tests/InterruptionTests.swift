import EventLog
import EventSourcing
import NATS
import PlatformTesting
import Testing

/// What happens to appends and readers when the server goes away and comes back. Each test has a server of its own.
@Suite struct InterruptionTests {
    @Test func `a reader goes on by itself after the server was killed, without a gap and without a repeat`() async throws {
        try await withStore { server, store in
            for index in 1...50 { _ = try await store.append(message("a", index), expecting: nil) }
            let reader = try await store.read("CUT_EVENTS", after: 0)
            var read: [UInt64] = []
            while read.count < 50, let batch = try await reader.next(atMost: 100) { read += batch.map(\.sequence) }
            await server.process.kill()
            try await server.process.start()
            try await appendPersistently(message("a", 51), to: store)
            try await appendPersistently(message("a", 52), to: store)
            while read.count < 52, let batch = try await reader.next(atMost: 100) { read += batch.map(\.sequence) }
            #expect(read == Array(1...52))
            await reader.close()
        }
    }

    @Test func `while the server is away an append is refused at once and nothing of it is stored later`() async throws {
        try await withStore { server, store in
            _ = try await store.append(message("a", 1), expecting: 0)
            await server.process.kill()
            _ = try await eventually("the loss is noticed") { store.isConnected ? nil : true }
            let error = await #expect(throws: MessageStoreError.self) { try await store.append(message("a", 2), expecting: 1) }
            #expect(error?.code == .unavailable)
            try await server.process.start()
            let position = try await appendPersistently(message("a", 3), to: store)
            #expect(position == 2)
        }
    }

    @Test func `an append to a server that has stopped answering ends with an unknown outcome, and repeating it stores it once`()
        async throws
    {
        try await withStores { server, store, hasty in
            await server.process.pause()
            let error = await #expect(throws: MessageStoreError.self) { try await hasty.append(message("a", 1), expecting: 0) }
            #expect(error?.code == .outcomeUnknown)
            await server.process.resume()
            let position = try await appendPersistently(message("a", 1), expecting: 0, to: store)
            #expect(position == 1)
            let state = try await store.state(of: "CUT_EVENTS")
            #expect(state.lastSequence == 1)
        }
    }

    @Test func `thousands of appends under way when the server is killed end one way or the other`() async throws {
        try await withStore { server, store in
            let results = try await withThrowingTaskGroup(of: Bool.self) { group in
                for index in 0..<4_000 {
                    group.addTask {
                        do {
                            _ = try await store.append(message("e\(index)", index), expecting: 0)
                            return true
                        } catch is MessageStoreError {
                            return false
                        }
                    }
                }
                await server.process.kill()
                return try await group.reduce(into: [Bool]()) { $0.append($1) }
            }
            #expect(results.count == 4_000)
            try await server.process.start()
            _ = try await appendPersistently(message("last", 0), to: store)
        }
    }

    private func withStore(_ body: @Sendable (NATSServer, JetStreamStore) async throws -> Void) async throws {
        try await withStores { server, store, _ in try await body(server, store) }
    }

    /// The first store leaves the server the time that it takes, the second one half a second.
    private func withStores(_ body: @Sendable (NATSServer, JetStreamStore, JetStreamStore) async throws -> Void) async throws {
        try await NATSServer.withOwn { server in
            try await server.withConnection { connection in
                let store = JetStreamStore(connection, logger: TestLogger.silent, timeout: .seconds(30))
                let hasty = JetStreamStore(connection, logger: TestLogger.silent, timeout: .milliseconds(500))
                try await store.provision(StreamDefinition.context("cut"))
                try await body(server, store, hasty)
            }
        }
    }

    @discardableResult
    private func appendPersistently(_ message: ProposedMessage, expecting: UInt64? = nil, to store: JetStreamStore) async throws -> UInt64 {
        try await eventually("the append is stored") {
            do throws(MessageStoreError) {
                return try await store.append(message, expecting: expecting)
            } catch {
                if error.code == .unavailable || error.code == .outcomeUnknown { return nil }
                throw error
            }
        }
    }

    private func message(_ entity: String, _ index: Int) -> ProposedMessage {
        ProposedMessage(
            subject: "cut.event.thing.\(entity)", id: "\(entity)/\(index)", headers: MessageHeaders(), payload: Array("\(index)".utf8))
    }
}
