/// Notices that work stands still: there is more to do, and for too long nothing of it is done.
///
/// A value that is told now and then how far the work is and how much there is. It says once that a stall has begun and once that it is over.
public struct StallWatch: Sendable {
    /// Work that stands still.
    public struct Stall: Hashable, Sendable {
        /// Where it stands, and where the work to be done ends.
        public let position: UInt64
        public let head: UInt64
        /// For how long it has stood there with work to do.
        public let lasting: Duration
    }

    /// What a look at the work may change.
    public enum Change: Hashable, Sendable {
        case began(Stall)
        /// The work moves again, or there is none left; with the stall as it was last seen.
        case ended(Stall)
    }

    /// For how long work may stand still before that is a stall.
    public let patience: Duration
    /// The stall there is now.
    public private(set) var stall: Stall?
    private var position: UInt64 = 0
    /// Since when there is work to do at `position`; nil where there is none.
    private var since: ContinuousClock.Instant?

    public init(patience: Duration) { self.patience = patience }

    /// Notes that the work has come to `position` of `head`. A position that changes, also one that goes back, is work that moves.
    public mutating func see(head: UInt64, position: UInt64, at now: ContinuousClock.Instant) -> Change? {
        let hasWork = head > position
        if !hasWork || position != self.position { since = nil }
        self.position = position
        guard hasWork else { return end() }
        let since = self.since ?? now
        self.since = since
        guard now - since >= patience else { return end() }
        let isNew = stall == nil
        let seen = Stall(position: position, head: head, lasting: now - since)
        stall = seen
        return isNew ? .began(seen) : nil
    }

    private mutating func end() -> Change? {
        defer { stall = nil }
        return stall.map(Change.ended)
    }
}

extension StallWatch.Stall: CustomStringConvertible {
    public var description: String { "has stood at \(position) for \(lasting.components.seconds) s, and there is work up to \(head)" }
}
