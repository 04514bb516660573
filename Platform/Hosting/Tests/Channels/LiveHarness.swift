import EventLog
import EventSourcing
import Hosting
import JSON
import NATS
import PlatformTesting
import Testing
import Views

/// An aggregator of a live view over a log on a server of its own.
struct LiveHarness: Sendable {
    var aggregator: AggregatorHarness
    let store: JetStreamStore

    static func with(_ body: (LiveHarness) async throws -> Void) async throws {
        try await NATSServer.withOwn { server in
            try await server.withConnection { connection in
                try await AggregatorHarness.with { plain async throws in
                    let store = JetStreamStore(connection, logger: AggregatorHarness.silent)
                    try await store.provision(StreamDefinition.context("identity") + StreamDefinition.shared)
                    var harness = plain
                    harness.jetStream = store
                    harness.definition = AggregatorDefinition("locks", projections: [ViewProjection(TeamLocks.self)])
                    try await body(LiveHarness(aggregator: harness, store: store))
                }
            }
        }
    }

    /// The same over a log that takes nothing on channels: an aggregator that commits and dies before it tells.
    var mute: LiveHarness {
        var copy = self
        copy.aggregator.jetStream = MuteStore(store: store)
        return copy
    }

    /// The same under the code of a later version.
    var strict: LiveHarness {
        var copy = self
        copy.aggregator.definition = AggregatorDefinition("locks", projections: [ViewProjection(StrictTeamLocks.self)])
        return copy
    }

    /// What stands in CHANGES, as `subject revision row`, in the order of the stream; without the spaces that Postgres puts into documents.
    func told() async throws -> [String] {
        var told: [String] = []
        try await store.forEachMessage(in: StreamName.changes) { message in
            let row = String(decoding: message.payload, as: UTF8.self).split(separator: ",", maxSplits: 3).last ?? ""
            told.append("\(message.subject) \(message.headers[.revision] ?? "") \(row.filter { $0 != " " })")
        }
        return told
    }

    func toldBecomes(_ expected: [String]) async throws {
        do {
            _ = try await eventually("told") { try await told() == expected ? true : nil }
        } catch {
            let told = try await told()
            #expect(told == expected)
        }
    }

    func readersBecome(_ users: Set<String>?, of team: String) async throws {
        let log = ChangeLog(store, via: store)
        let channel = ChannelName(kind: "team", id: team)!
        do {
            _ = try await eventually("readers") { try await log.readers(of: channel)?.users == users ? true : nil }
        } catch {
            let found = try await log.readers(of: channel)?.users
            #expect(found == users)
        }
    }

    func readersBecome(of team: String, sameAs other: String?) async throws {
        let log = ChangeLog(store, via: store)
        let channel = ChannelName(kind: "team", id: team)!
        let expected = other.flatMap { ChannelName(kind: "team", id: $0) }
        do {
            _ = try await eventually("readers") {
                try await log.readers(of: channel).map { $0.sameAs == expected } == true ? true : nil
            }
        } catch {
            let found = try await log.readers(of: channel)
            #expect(found?.sameAs == expected)
        }
    }

    /// Runs an aggregator until it has read so far, and then kills it where it stands.
    func runAndKill(at position: UInt64) async throws {
        let runner = try aggregator.runner()
        let task = Task { try await runner.run() }
        try await aggregator.reach(position)
        task.cancel()
        _ = await task.result
    }
}

/// A log that takes everything but what is told on channels.
struct MuteStore: ForwardingStore {
    let store: any MessageStore & Announcements

    func append(_ message: ProposedMessage, expecting expected: UInt64?) async throws(MessageStoreError) -> UInt64 {
        if ["change.", "readers."].contains(where: message.subject.hasPrefix) { throw MessageStoreError(.unavailable, "mute") }
        return try await store.append(message, expecting: expected)
    }
}
