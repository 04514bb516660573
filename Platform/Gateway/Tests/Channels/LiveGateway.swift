import EventLog
import EventSourcing
import Foundation
import Gateway
import JSON
import Logging
import PlatformTesting
import SocketTesting
import WebAPI

/// A gateway whose channels come from CHANGES and READERS, and people who are signed in by their names.
struct LiveGateway: Sendable {
    let gateway: RunningGateway
    let log: ChangeLog
    let store: JetStreamStore
    /// A kind of channels that no other test uses.
    let kind = NATSServer.uniqueContext()

    static let clock: @Sendable () -> Timestamp = { Timestamp(microseconds: Int64(Date().timeIntervalSince1970 * 1_000_000)) }

    /// Lends one to the body; what its channels hear comes through `listening`.
    static func with<Result: Sendable>(
        listening: @escaping @Sendable (JetStreamStore) -> any MessageStore & Announcements = { $0 },
        _ body: @Sendable (LiveGateway) async throws -> Result
    ) async throws -> Result {
        try await NATSServer.current.withConnection { connection in
            let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
            let store = JetStreamStore(connection, logger: logger)
            try await store.provision(StreamDefinition.shared)
            let heard = listening(store)
            let channels = LiveChannels(ChangeLog(heard, via: heard), logger: logger, now: clock)
            return try await RunningGateway.running(channels: channels, now: clock, people: NamedPeople()) { gateway in
                try await body(LiveGateway(gateway: gateway, log: ChangeLog(store, via: store), store: store))
            }
        }
    }

    func channel(_ id: String) -> ChannelName { ChannelName(kind: kind, id: id)! }

    /// Tells that a row has changed.
    func tell(_ id: String, _ position: UInt64, _ value: String?, on team: String, after told: UInt64? = nil) async throws {
        let row = ChangeMessage.RowName(context: "test", view: "rows", id: id)
        let asOf = AsOf(PositionToken(context: "test", sequence: told ?? position - 1), at: Self.clock())
        try await log.tell(ChangeMessage(value.map { Array("\"\($0)\"".utf8) }, of: row, at: position, on: channel(team), told: asOf))
    }

    func admit(_ users: Set<String>, to team: String, at position: UInt64) async throws {
        let source = ChannelReaders.Source(aggregator: "test/test", generation: 1, position: position)
        try await log.admit(ChannelReaders(users, from: source), to: channel(team))
    }

    /// Says that whoever may listen to one team's channel may listen to another's.
    func admit(readersOf other: String, to team: String, at position: UInt64) async throws {
        let source = ChannelReaders.Source(aggregator: "test/test", generation: 1, position: position)
        try await log.admit(ChannelReaders(.those(of: channel(other)), from: source), to: channel(team))
    }

    /// A socket of a person who has a session.
    func open(as person: String) async throws -> LiveClient {
        let sessions = SessionDirectory(store, now: Self.clock)
        try await sessions.open("session-of-\(person)", of: person, for: "login-of-\(person)", startedAt: Self.clock())
        return LiveClient(socket: try await gateway.open(bearing: person).0)
    }

    func openAsOperator() async throws -> LiveClient { LiveClient(socket: try await gateway.open(asOperator: true).0) }

    /// A token is the name of the person.
    private struct NamedPeople: AccessTokenVerifying {
        func person(of token: String) async -> SignedIn? { SignedIn(userID: token, sessionID: "session-of-\(token)") }
    }
}

/// A client that reads what it is told.
struct LiveClient: Sendable {
    let socket: SocketClient

    /// A frame of the gateway as far as channels are concerned.
    struct Frame: Equatable, CustomStringConvertible {
        var kind = ""
        var reason: String?
        var code: String?
        var offset: String?
        var row: String?
        var revision: UInt64 = 0
        var value: String?

        /// `event a 7 x`, `gap reset`, `refused channel-forbidden`.
        var description: String {
            kind == "event"
                ? "event \(row ?? "") \(revision) \(value ?? "gone")" : [kind, reason ?? code].compactMap { $0 }.joined(separator: " ")
        }
    }

    func subscribe(_ channel: ChannelName, since: String? = nil) async throws {
        let member = since.map { ",\"since\":\"\($0)\"" } ?? ""
        try await socket.send("{\"t\":\"subscribe\",\"id\":\"1\",\"channel\":\"\(channel)\"\(member)}")
    }

    func leave(_ channel: ChannelName) async throws { try await socket.send("{\"t\":\"unsubscribe\",\"channel\":\"\(channel)\"}") }

    /// The next frame but pings; nil where none comes in time.
    func next(within limit: Duration = .seconds(20)) async throws -> Frame? {
        while let text = await socket.text(within: limit) {
            let frame = try Self.read(text)
            if frame.kind != "ping" { return frame }
        }
        return nil
    }

    /// The next frames, as they describe themselves.
    func next(_ count: Int) async throws -> [String] {
        var frames: [String] = []
        while frames.count < count, let frame = try await next() { frames.append(frame.description) }
        return frames
    }

    private static func read(_ text: String) throws -> Frame {
        try JSONDocument.withValue(parsing: Array(text.utf8)) { value throws(JSONError) in
            var frame = Frame(kind: value.member("t")?.string ?? "")
            frame.reason = value.member("reason")?.string
            frame.code = value.member("problem")?.member("type")?.string?.split(separator: "/").last.map(String.init)
            frame.offset = value.member("offset")?.string
            let data = value.member("data")
            frame.row = data?.member("id")?.string
            frame.revision = data?.member("revision")?.string.flatMap(PositionToken.init)?.sequence ?? 0
            frame.value = data?.member("row")?.string
            return frame
        }
    }
}
