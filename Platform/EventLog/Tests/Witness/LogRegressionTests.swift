import EventLog
import EventSourcing
import Foundation
import IdentityEvents
import NATS
import PlatformTesting
import Testing

/// A server whose stream was deleted and made anew, and one whose disk was restored from an older copy. Each test has a server of its own.
@Suite struct LogRegressionTests {
    private let stream = "IDENTITY_EVENTS"

    @Test func `a stream that was deleted and made anew is told by its witness and by a snapshot`() async throws {
        try await withStore { _, connection, store in
            let address = try await fill(store, 1...4)
            let state = try await store.state(of: stream)
            _ = try await connection.request("$JS.API.STREAM.DELETE.\(stream)", payload: [], timeout: .seconds(60))
            try await store.provision(StreamDefinition.context("identity"))
            let now = try await store.state(of: stream)
            let messages = try await regressions(store, address)
            #expect(messages.count == 2)
            for message in messages {
                #expect(message.contains("position 4 of IDENTITY_EVENTS, created \(state.created)"))
                #expect(message.contains("was created \(now.created), and it ends at 0"))
            }
        }
    }

    @Test func `a stream that was restored from an older copy is told by its witness and by a snapshot`() async throws {
        try await withStore { server, connection, store in
            var address = try await fill(store, 1...3)
            let live = "\(server.directory)/jetstream/jetstream/$G/streams/\(stream)"
            let copy = "\(server.directory)/copy"
            try await stopped(server, store) { try FileManager.default.copyItem(atPath: live, toPath: copy) }
            address = try await fill(store, 4...7)
            try await stopped(server, store) {
                try FileManager.default.removeItem(atPath: live)
                try FileManager.default.moveItem(atPath: copy, toPath: live)
            }
            let messages = try await regressions(store, address)
            #expect(messages.count == 2)
            for message in messages { #expect(message.contains("it ends at 3: 4 messages are lost")) }
        }
    }

    /// Stops the server for the body, and returns when the store is connected anew.
    private func stopped(_ server: NATSServer, _ store: JetStreamStore, _ body: () throws -> Void) async throws {
        await server.process.stop()
        _ = try await eventually("the loss is noticed") { store.isConnected ? nil : true }
        try body()
        try await server.process.start()
        _ = try await eventually("the connection is back") { store.isConnected ? true : nil }
    }

    /// Lets something happen to Ada, writes her snapshot and remembers how far the log reaches.
    private func fill(_ store: JetStreamStore, _ numbers: ClosedRange<Int>) async throws -> EntityAddress {
        let entities = SnapshotHarness.entities(in: store)
        let address = try #require(Person.address(of: SnapshotHarness.ada))
        var loaded = try await entities.load(Person.self, at: address)
        for number in numbers {
            let cause = Cause(id: "c\(number)", position: UInt64(number), correlationID: nil, userID: nil, traceParent: nil)
            try await entities.append([SnapshotHarness.lock("\(number)")], to: &loaded, at: address, cause: cause)
        }
        try await entities.snapshots.write(loaded, of: address)
        try await LogWitness(of: stream, in: store, writingEvery: .zero).check()
        return address
    }

    private func regressions(_ store: JetStreamStore, _ address: EntityAddress) async throws -> [String] {
        let witness = await #expect(throws: MessageStoreError.self) { try await LogWitness(of: stream, in: store).check() }
        let entity = await #expect(throws: MessageStoreError.self) {
            try await SnapshotHarness.entities(in: store).load(Person.self, at: address)
        }
        return [witness, entity].compactMap { $0 }.filter { $0.code == .regressed }.map(\.message)
    }

    private func withStore(_ body: @Sendable (NATSServer, NATSConnection, JetStreamStore) async throws -> Void) async throws {
        try await NATSServer.withOwn { server in
            try await server.withConnection { connection in
                let store = JetStreamStore(connection, logger: TestLogger.silent, timeout: .seconds(60))
                try await store.provision(StreamDefinition.context("identity") + StreamDefinition.shared)
                try await body(server, connection, store)
            }
        }
    }
}
