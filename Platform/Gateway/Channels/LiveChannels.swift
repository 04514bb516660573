public import EventLog
public import EventSourcing
public import Logging
public import WebAPI

/// The channels on which aggregators tell what changes in live views: the streams CHANGES and READERS.
///
/// The process listens to a channel once, while it has subscribers. Every change is told on once: what is not later than what was told of the row is
/// dropped. Where changes may have been missed they are read from the stream; where even that does not hold them all, subscribers are told to read again.
/// So are they when views were built anew, and nothing that was announced before is told behind that.
/// Who may not listen any more is cut off as soon as that is told, and when it may have been missed everybody is looked at again.
public actor LiveChannels: ChannelSource {
    let log: ChangeLog
    let logger: Logger
    let now: @Sendable () -> Timestamp
    let limits: Limits
    var followed: [ChannelName: FollowedChannel] = [:]
    /// Of those that are followed.
    var references = ChannelReferences()
    /// What to listen to, for `run`.
    private let (arrivals, arrived) = AsyncStream.makeStream(of: FollowedChannel.self)
    var alive = LifeSigns()
    /// How often views behind each kind of channels were built anew, as far as that was heard.
    var resets: [String: Int] = [:]
    /// What is listened to; nobody is let in before that is everything.
    var listensTo: Set<Listening> = []

    /// What concerns all channels.
    enum Listening: CaseIterable { case readers, resets }

    /// What is bounded, and how.
    public struct Limits: Sendable {
        /// How many changes of one channel may wait to be told on.
        public var waiting = 4_096
        /// How many messages of a channel's history are gone through for one subscriber.
        public var history = 1_000
        /// How often the end of CHANGES is noted: what may have been missed is read from the note before the last one on.
        public var lifeSignInterval: Duration = .seconds(30)

        public init() {}
    }

    public init(_ log: ChangeLog, limits: Limits = Limits(), logger: Logger, now: @escaping @Sendable () -> Timestamp) {
        self.log = log
        self.limits = limits
        self.logger = logger
        self.now = now
    }

    // MARK: - ChannelSource

    public func run(_ outlet: ChannelOutlet) async throws {
        await withDiscardingTaskGroup { group in
            group.addTask { await self.watchReaders(outlet) }
            group.addTask { await self.watchResets() }
            group.addTask { await self.noteLifeSigns() }
            for await channel in arrivals {
                group.addTask { await self.tell(channel, to: outlet) }
            }
            group.cancelAll()
        }
    }

    public var fault: String? { listensTo.count == Listening.allCases.count ? nil : "cannot hear of channels yet" }

    public func follow(_ channel: String) async throws {
        guard let name = ChannelName(channel) else { throw Problem.channelForbidden }
        let before = resets[name.kind]
        let reader = try await log.changes(on: name, capacity: limits.waiting)
        let following = FollowedChannel(name, reader)
        followed[name] = following
        arrived.yield(following)
        // What was heard of while this began to listen did not reach it.
        if resets[name.kind] != before { await following.startOver() }
    }

    public func leave(_ channel: String) async {
        guard let name = ChannelName(channel), let left = followed.removeValue(forKey: name) else { return }
        references.note(nil, of: name)
        await left.leave()
    }

    public func open(_ channel: String, for owner: ConnectionOwner, since: String?) async throws(Problem) -> ChannelHistory {
        guard let name = ChannelName(channel) else { throw .channelForbidden }
        guard fault == nil else { throw .gatewayUnavailable }
        do {
            guard try await mayListen(owner, to: name) else { throw Problem.channelForbidden }
            guard let since else { return ChannelHistory() }
            let known = since.split(separator: ",").map { AsOf(String($0)) }
            guard !known.isEmpty, known.count <= 16, !known.contains(nil) else { return ChannelHistory(gap: "unreadable-since") }
            let readings = known.compactMap(\.self)
            switch try await log.history(of: name, since: readings, now: now(), atMost: limits.history) {
            case .whole(let changes):
                let positions = Dictionary(readings.map { ($0.position.context, $0.position.sequence) }, uniquingKeysWith: max)
                return ChannelHistory(events: changes.map(ChannelChange.init), readings: positions)
            case .unknown(let gap): return ChannelHistory(gap: gap.rawValue)
            }
        } catch {
            throw error as? Problem ?? .gatewayUnavailable
        }
    }

    func mayListen(_ owner: ConnectionOwner, to channel: ChannelName) async throws(MessageStoreError) -> Bool {
        guard owner.isAuthenticated else { return false }
        if owner.isOperator { return true }
        if channel.kind == ChannelName.userKind { return channel.id == owner.name }
        return try await readers(of: channel).admit(owner)
    }

    /// The ids of those who may listen, `everyone` perhaps among them; where those of another channel may, theirs.
    ///
    /// A reference is noted before what it refers to is read: of a change of that it is told, or the change is read.
    func readers(of channel: ChannelName) async throws(MessageStoreError) -> Set<String> {
        guard let readers = try await log.readers(of: channel) else { return [] }
        if followed[channel] != nil { references.note(readers.sameAs, of: channel) }
        guard let other = readers.sameAs else { return readers.users }
        return try await log.readers(of: other)?.users ?? []
    }
}

extension Set<String> {
    /// Whether somebody is among these readers.
    func admit(_ owner: ConnectionOwner) -> Bool {
        owner.isAuthenticated && (contains(owner.name) || contains(Channel.everyone))
    }
}

extension ConnectionOwner {
    /// Whoever runs the installation may listen to everything.
    var isOperator: Bool { name == "operator" }
}

extension ChannelChange {
    init(_ told: ChangeMessage) {
        self.init(
            channel: told.channel.description, context: told.row.context, key: "\(told.row.context)/\(told.row.view)/\(told.row.id)",
            revision: told.revision.sequence,
            offset: told.told.description, data: told.data)
    }
}

extension Problem {
    /// The same whether the channel is somebody else's or nobody's.
    static let channelForbidden = Problem(
        "channel-forbidden", "The channel is not yours to listen to", status: .forbidden,
        detail: "It does not exist, or it is not among those that you may read.")
}
