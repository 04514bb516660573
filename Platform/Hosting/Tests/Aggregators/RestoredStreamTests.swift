import EventLog
import EventSourcing
import Foundation
import Hosting
import IdentityEvents
import NATS
import PlatformTesting
import Testing
import Views

/// The same fence on a real server: streams that are deleted, truncated and restored under a running aggregator.
@Suite(.postgres, .serialized) struct RestoredStreamTests {
    /// Lends a server of its own, a harness over its log, and an aggregator that has read five messages.
    private func following(
        _ body: (NATSServer, NATSConnection, AggregatorHarness, AggregatorRunner<IdentityEvent>) async throws -> Void
    ) async throws {
        try await NATSServer.withOwn { server in
            try await server.withConnection { connection in
                try await AggregatorHarness.with { plain async throws in
                    var harness = plain
                    let store = Self.store(over: connection)
                    try await store.provision(StreamDefinition.context("identity"))
                    harness.jetStream = store
                    for _ in 0..<3 { try await harness.lock(1) }
                    try await harness.running { [harness] runner async throws in
                        try await harness.reach(3)
                        try await body(server, connection, harness, runner)
                    }
                }
            }
        }
    }

    private func expectStop(_ runner: AggregatorRunner<IdentityEvent>, _ harness: AggregatorHarness, _ said: String...) async throws {
        let fault = try await harness.fault(of: runner, saying: "logRegressed")
        for part in said + ["tributary replay locks"] { #expect(fault.contains(part), "\(fault)") }
        #expect(try await harness.rows() == ["5 late"], "nothing of the other log is in the views")
        #expect(try await harness.reader.position(of: "locks") == 5)
        _ = try await harness.replay()
        try await harness.ready(runner)
    }

    @Test func `deleted and made again`() async throws {
        try await following { server, connection, harness, runner in
            for _ in 0..<2 { try await harness.lock(1) }
            try await harness.reach(5)
            _ = try await connection.request("$JS.API.STREAM.DELETE.IDENTITY_EVENTS", payload: [], timeout: .seconds(60))
            try await Self.store(over: connection).provision(StreamDefinition.context("identity"))
            for _ in 0..<7 { try await harness.lock(2, history: "other") }
            try await expectStop(runner, harness, "was made at")
            #expect(try await harness.rows() == ["7 late"])
        }
    }

    @Test func `restored from an older copy, shorter than what was read`() async throws {
        try await following { server, connection, harness, runner in
            try await restoring(server, connection) {
                for _ in 0..<2 { try await Self.persistently { try await harness.lock(1) } }
                try await harness.reach(5)
            }
            try await expectStop(runner, harness, "ends at 3", "read to 5", "2 are missing")
        }
    }

    @Test func `restored from an older copy, grown past what was read before anybody could see it`() async throws {
        try await following { server, connection, harness, runner in
            try await restoring(server, connection) {
                for _ in 0..<2 { try await Self.persistently { try await harness.lock(1) } }
                try await harness.reach(5)
            } grownBy: { store in
                var other = harness
                other.jetStream = store
                for _ in 0..<4 { try await other.lock(2, history: "other") }
            }
            try await expectStop(runner, harness, "has the event other4/", "at 5", "have read c4/")
        }
    }

    /// Copies the server's streams, lets the body run, and puts the copy in their place, after what `growth` does to it.
    private func restoring(
        _ server: NATSServer, _ connection: NATSConnection, _ body: () async throws -> Void,
        grownBy growth: ((JetStreamStore) async throws -> Void)? = nil
    ) async throws {
        let streams = "\(server.directory)/jetstream"
        let copy = "\(server.directory)/copy"
        try await stopped(server, connection) { try FileManager.default.copyItem(atPath: streams, toPath: copy) }
        if let growth { try await grow(copy, growth) }
        try await body()
        try await stopped(server, connection) {
            try FileManager.default.removeItem(atPath: streams)
            try FileManager.default.moveItem(atPath: copy, toPath: streams)
        }
    }

    /// Stops the server for the body. The connection has noticed when this returns: it is not the one before that is written to.
    private func stopped(_ server: NATSServer, _ connection: NATSConnection, _ body: () throws -> Void) async throws {
        await server.process.stop()
        _ = try await eventually("the loss is noticed") { connection.isConnected ? nil : true }
        try body()
        try await server.process.start()
    }

    /// Lets streams grow on a server of their own, where the aggregator cannot see them.
    private func grow(_ streams: String, _ body: (JetStreamStore) async throws -> Void) async throws {
        try await NATSServer.withOwn { server in
            let own = "\(server.directory)/jetstream"
            await server.process.stop()
            try FileManager.default.removeItem(atPath: own)
            try FileManager.default.moveItem(atPath: streams, toPath: own)
            try await server.process.start()
            try await server.withConnection { try await body(Self.store(over: $0)) }
            await server.process.stop()
            try FileManager.default.moveItem(atPath: own, toPath: streams)
        }
    }

    private static func store(over connection: NATSConnection) -> JetStreamStore {
        JetStreamStore(connection, logger: AggregatorHarness.silent, timeout: .seconds(60))
    }

    /// Tries again while the connection is not back: nothing was stored then.
    private static func persistently(_ append: @Sendable () async throws -> UInt64) async throws {
        _ = try await eventually("the connection is back") {
            do { return try await append() } catch let error as MessageStoreError where error.code == .unavailable { return nil }
        }
    }
}
