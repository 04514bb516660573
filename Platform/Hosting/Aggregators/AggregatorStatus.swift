public import Views

/// How an aggregator is doing, for `/ready` and for people.
public actor AggregatorStatus {
    public enum State: Sendable, Equatable {
        case starting
        /// Building the tables of a newer projection beside those that are shown.
        case rebuilding(generation: Int64)
        /// Reading the stream: catching up, or as it comes.
        case following
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

    public init() {}

    /// The sequence of the last message whose events are in the views.
    public var position: UInt64 { checkpoint?.position ?? 0 }

    /// How many messages the views are behind.
    public var lag: UInt64 { head > position ? head - position : 0 }

    /// Why the aggregator is not ready; nil where it is.
    public var fault: String? {
        switch state {
        case .starting: "is starting"
        case .rebuilding(let generation): "is building generation \(generation)"
        case .following: nil
        case .retrying(let reason): "tries again: \(reason)"
        case .failed(let reason): reason
        case .stopped: "has stopped"
        }
    }

    func enter(_ state: State) { self.state = state }

    func reach(_ checkpoint: Checkpoint) {
        self.checkpoint = checkpoint
        head = max(head, checkpoint.position)
    }

    /// The stream's end as the server says; it may lie before a position read since.
    func see(head: UInt64) { self.head = head }
}
