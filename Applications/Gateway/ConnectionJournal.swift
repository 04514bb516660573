public import EventLog
public import EventSourcing
public import Gateway
internal import GatewayEvents
public import Logging

/// Writes down who is connected, as events of the context gateway, and closes what hosts that are gone had opened.
///
/// Each event is appended by compare-and-set on the connection's subject, so that of several who would close it one does. What cannot be written down is left out
/// and logged: no client is kept waiting for it.
public actor ConnectionJournal: ConnectionObserver {
    let store: any MessageStore & Announcements
    let logger: Logger
    let now: @Sendable () -> Timestamp
    let types: TypeLedger
    /// Why the connections of other hosts are not followed, where only another release can do so; nil where they are.
    public internal(set) var fault: String?
    /// How many messages could not be read.
    var unreadable = 0
    /// This process, for as long as it runs.
    let hostID = UniqueID.random()
    /// What this host holds, as it was written down.
    var mine: [String: Held] = [:]
    /// What other hosts hold: the position of each connection's opening.
    var others: [String: [String: UInt64]] = [:]
    /// Hosts that nobody listened for when last asked.
    var suspects: Set<String> = []
    private nonisolated let entries: AsyncStream<Entry>
    private nonisolated let entrance: AsyncStream<Entry>.Continuation

    struct Held {
        let note: ConnectionNote
        let position: UInt64
    }

    private enum Entry: Sendable {
        case note(ConnectionNote)
        case marker(AsyncStream<Void>.Continuation)
    }

    /// How many notes may wait.
    private static let capacity = 1 << 16

    public init(_ store: any MessageStore & Announcements, logger: Logger, now: @escaping @Sendable () -> Timestamp) {
        self.store = store
        self.logger = logger
        self.now = now
        types = TypeLedger(store)
        (entries, entrance) = AsyncStream.makeStream(of: Entry.self, bufferingPolicy: .bufferingOldest(Self.capacity))
    }

    /// The stream of these events: it forgets them after as many days as their schema says.
    public static let stream = StreamDefinition(
        name: StreamName.events(of: GatewayEvent.context), subjects: ["\(GatewayEvent.context).event.*.*"],
        keeps: .recent(seconds: GatewayEvent.keptDays * 86_400), description: "Who is connected, for \(GatewayEvent.keptDays) days")

    /// The CloudEvents types of these events, and where each holds what is personal or secret.
    public static let eventTypes = GatewayEvent.coveredMembers

    public nonisolated func take(_ note: ConnectionNote) { entrance.yield(.note(note)) }

    public func run() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await self.write() }
            group.addTask { try await self.follow() }
            group.addTask { try await self.standGuard() }
            group.addTask { try await self.patrol() }
            try await group.waitForAll()
        }
    }

    public func settle(within limit: Duration) async {
        let (signals, signal) = AsyncStream.makeStream(of: Void.self)
        entrance.yield(.marker(signal))
        await withTaskGroup(of: Void.self) { group in
            group.addTask { _ = await signals.first { _ in true } }
            group.addTask { try? await Task.sleep(for: limit) }
            await group.next()
            group.cancelAll()
        }
    }

    private func write() async {
        for await entry in entries {
            switch entry {
            case .marker(let signal): signal.yield()
            case .note(let note):
                do throws(MessageStoreError) {
                    try await write(note)
                } catch {
                    logger.warning("a connection was not written down", metadata: ["error": "\(error)"])
                }
            }
        }
    }

    private func write(_ note: ConnectionNote) async throws(MessageStoreError) {
        switch note.kind {
        case .opened: try await open(note)
        case .closed:
            // One that is another instance's, or that a host elsewhere has moved, is not ours to close.
            guard let held = mine[note.connectionID], held.note.instance == note.instance else { return }
            mine[note.connectionID] = nil
            try await close(note.connectionID, of: hostID, openedAt: held.position, .ended, owner: note.owner)
        }
    }
}
