internal import EventLog
internal import EventSourcing
internal import Logging
internal import NIOCore

/// What the connections of a process have in common: the rosters they stand in, one an event loop, and the work that is done for them elsewhere.
final class Hub: Sendable {
    let limits: GatewayLimits
    let store: any MessageStore & Announcements
    let logger: Logger
    private let rosters: [ObjectIdentifier: LoopRoster]
    let work: WorkQueue
    let upstream = UpstreamQueue()
    let interests: Interests
    let sessions: SessionDirectory?
    let observer: (any ConnectionObserver)?

    init(
        _ store: any MessageStore & Announcements, sessions: SessionDirectory?, observer: (any ConnectionObserver)?,
        channels: (any ChannelSource)?, on eventLoops: some Sequence<any EventLoop>,
        limits: GatewayLimits, logger: Logger
    ) {
        self.sessions = sessions
        self.observer = observer
        interests = Interests(channels)
        self.store = store
        self.limits = limits
        self.logger = logger
        rosters = Dictionary(uniqueKeysWithValues: eventLoops.map { (ObjectIdentifier($0), LoopRoster(on: $0)) })
        work = WorkQueue(width: limits.concurrentJobs)
    }

    var all: [LoopRoster] { Array(rosters.values) }

    /// The roster of an event loop; nil of one that serves no connections of ours.
    func roster(on eventLoop: any EventLoop) -> LoopRoster? { rosters[ObjectIdentifier(eventLoop)] }

    /// Does something in every roster, and waits for all.
    func everywhere(_ body: @escaping @Sendable (Roster) -> Void) async throws {
        let done = all.map { roster in roster.eventLoop.submit { body(roster.here) } }
        for future in done { try await future.get() }
    }

    var count: Int {
        get async throws {
            var count = 0
            for roster in all { count += try await roster.run(\.count) }
            return count
        }
    }

    /// Registers a client on its event loop, tells it where it stands, and has it catch up where it came back.
    func register(_ admission: Admission, in roster: LoopRoster, on link: any ClientLink, key: GatewayKey) -> Connection? {
        let here = roster.here
        guard let standing = here.standing, !here.isDraining else { return nil }
        let connection = Connection(admission, at: standing.position, on: link, limits: limits)
        let token =
            admission.start == .fresh
            ? ResumeToken(epoch: standing.epoch, boundAt: standing.position, since: admission.token.since) : admission.token
        let ticket = ConnectionTicket(
            connectionID: connection.id, resumeToken: token.text(of: connection.id, connection.owner, key: key), epoch: standing.epoch,
            sequence: connection.cursor)
        here.add(connection)
        if admission.start != .fresh {
            let id = connection.id
            for other in all where other.eventLoop !== roster.eventLoop {
                other.eventLoop.execute { other.here.supersede(id) }
            }
        }
        link.send(
            .connected(
                ticket, resumed: admission.start != .fresh, authenticated: connection.owner.isAuthenticated, limits: limits))
        switch admission.start {
        case .fresh: break
        case .resumed: catchUp(connection, in: roster)
        case .missed(let reason): link.send(.gap(reason: reason))
        }
        link.flush()
        note(connection, .opened(link.transport))
        recheck(connection.owner)
        return connection
    }
}
