public import Views

/// How an aggregator is doing, for `/ready` and for people.
public actor AggregatorStatus {
    public enum State: Sendable, Equatable {
        case starting
        /// Building the tables of a newer projection beside those that are shown.
        case rebuilding(generation: Int64)
        /// Reading the stream: catching up, or as it comes.
        case following
        /// Another instance moves the checkpoint; this one takes over when that one no longer does.
        case standingBy
        /// Waiting to try again after a fault that passes.
        case retrying(reason: String)
        /// Stopped by something that only people can mend.
        case failed(reason: String)
        case stopped
    }

    public private(set) var state: State = .starting
    /// What the checkpoint said when it was last read or moved; nil before the first start.
    public private(set) var checkpoint: Checkpoint?
    /// The sequence of the stream's last message, as far as known.
    public private(set) var head: UInt64 = 0
    /// That the views stand still while the stream goes on.
    public private(set) var stall: StallWatch.Stall?
    /// How many messages are parked, of how many entities.
    public private(set) var parkedMessages = 0
    public private(set) var parkedLanes = 0
    /// How far the generation has come that is being built.
    private var rebuilt: UInt64?

    public init() {}

    /// The sequence of the last message whose events are in the views.
    public var position: UInt64 { checkpoint?.position ?? 0 }

    /// How many messages the views are behind.
    public var lag: UInt64 { head > position ? head - position : 0 }

    /// The position that moves while all is well: the views', or that of the generation being built.
    var working: UInt64 { rebuilt ?? position }

    /// Why the aggregator is not ready; nil where it is.
    public var fault: String? {
        switch state {
        case .starting: "is starting"
        case .rebuilding(let generation): "is building generation \(generation)"
        case .following, .standingBy: stall?.description
        case .retrying(let reason): "tries again: \(reason)"
        case .failed(let reason): reason
        case .stopped: "has stopped"
        }
    }

    func enter(_ state: State) {
        self.state = state
        rebuilt = nil
    }

    func rebuild(_ progress: ReplayProgress) {
        enter(.rebuilding(generation: progress.generation))
        rebuilt = progress.position
        head = progress.head
    }

    func park(_ parked: ParkedEntities) {
        parkedMessages = parked.messages
        parkedLanes = parked.entities.count
    }

    func stand(_ stall: StallWatch.Stall?) { self.stall = stall }

    func reach(_ checkpoint: Checkpoint) {
        self.checkpoint = checkpoint
        head = max(head, checkpoint.position)
    }

    /// The stream's end as the server says; it may lie before a position read since.
    func see(head: UInt64) { self.head = head }
}
