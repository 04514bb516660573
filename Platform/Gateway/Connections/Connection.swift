internal import EventLog

/// One connection on its host: which outcomes its client has had. Lives on one event loop.
///
/// A connection that comes back is *catching up*: it reads its inbox page by page from the client's position on, and lets live outcomes pass by, as the inbox holds
/// them too. It is live once a page says that there is no more and nothing has passed by behind it.
final class Connection {
    let id: String
    let owner: ConnectionOwner
    /// Tells it from others of its name.
    let instance = UInt64.random(in: .min ... .max)
    let openedAt: ContinuousClock.Instant
    let link: any ClientLink
    private let boundAt: UInt64
    /// The client has had, or need not have, everything up to here.
    private(set) var cursor: UInt64
    private var recent: RecentRequests
    private var isCatchingUp: Bool
    /// The last outcome that passed by while it caught up.
    private var passed: UInt64 = 0
    /// It stopped in the middle of its inbox, until the client has room.
    var isPaused = false
    /// Its channels, and how far each is: see `Subscription`.
    var subscriptions: [String: Subscription] = [:]
    private(set) var isOver = false

    init(_ admission: Admission, at position: UInt64, on link: any ClientLink, limits: GatewayLimits) {
        id = admission.connectionID
        owner = admission.owner
        openedAt = .now
        self.link = link
        switch admission.start {
        case .resumed(let after):
            cursor = after
            boundAt = admission.token.boundAt
            isCatchingUp = true
        case .missed:
            cursor = position
            boundAt = admission.token.boundAt
            isCatchingUp = false
        case .fresh:
            cursor = position
            boundAt = position
            isCatchingUp = false
        }
        recent = RecentRequests(limit: limits.rememberedRequests)
    }

    /// Takes an outcome that was just stored; whether something was sent.
    func take(_ outcome: StoredOutcome) -> Bool {
        if isCatchingUp {
            passed = max(passed, outcome.sequence)
            return false
        }
        return tell(outcome)
    }

    /// Takes a page of its inbox, and says how to go on.
    func take(_ page: [StoredOutcome], hasMore: Bool) -> CatchingUp {
        guard !isOver else { return .done }
        for outcome in page { _ = tell(outcome) }
        link.flush()
        guard !isOver else { return .done }
        if hasMore || passed > cursor { return link.hasRoom ? .next(after: cursor) : .pause(after: cursor) }
        isCatchingUp = false
        return .done
    }

    /// Sends an outcome unless its client has had it, or it is not theirs.
    private func tell(_ outcome: StoredOutcome) -> Bool {
        guard !isOver, outcome.sequence > cursor else { return false }
        cursor = outcome.sequence
        guard mayHave(outcome), recent.insert(outcome.requestID), let frame = OutboundFrame.outcome(outcome) else { return false }
        link.send(frame)
        return true
    }

    /// Only its owner's; and, of what was asked before the client said who it is, what was told to nobody in particular until then.
    private func mayHave(_ outcome: StoredOutcome) -> Bool {
        outcome.owner == owner.name || outcome.owner == ConnectionOwner.anonymous.name && outcome.sequence <= boundAt
    }

    /// From now on it takes nothing.
    func close() { isOver = true }
}

/// How a connection that reads its inbox goes on.
enum CatchingUp: Sendable {
    case next(after: UInt64)
    /// Too much waits for the client: go on when it has room again.
    case pause(after: UInt64)
    case done
}
