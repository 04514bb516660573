/// How a consumer is doing, for `/ready` and for people.
public actor ConsumerStatus {
    public enum State: Sendable, Equatable {
        case starting
        /// At work on so many of the sixteen partitions.
        case handling(partitions: Int)
        /// Other instances own every partition.
        case standingBy
        /// Stopped by something that only people can mend.
        case failed(reason: String)
        case stopped
    }

    public private(set) var state: State = .starting
    /// The position up to which every message of the owned partitions is settled.
    public private(set) var position: UInt64 = 0
    /// The position of the stream's last message, as far as known.
    public private(set) var head: UInt64 = 0
    /// How many messages wait in parked lanes of the owned partitions.
    public private(set) var parked = 0
    private var stuck: [String: String] = [:]
    /// Since when nothing moves although there is something to handle; nil where all is well.
    public private(set) var stall: String?

    public init() {}

    /// Why the consumer is not ready; nil where it is. Parked entities are no reason: everybody else is served.
    public var fault: String? {
        switch state {
        case .starting: "is starting"
        case .stopped: "has stopped"
        case .failed(let reason): reason
        case .handling, .standingBy: stuck.min { $0.key < $1.key }.map { "cannot handle \($0.key): \($0.value)" } ?? stall
        }
    }

    func enter(_ state: State) { self.state = state }
    func reach(_ position: UInt64) { self.position = position }
    func see(head: UInt64) { self.head = head }
    func note(parked: Int) { self.parked = parked }
    func note(stall: String?) { self.stall = stall }

    /// A message fails again and again; at most 100 are listed.
    func note(stuck message: String, _ reason: String) {
        if stuck.count < 100 || stuck[message] != nil { stuck[message] = reason }
    }

    func note(unstuck message: String) { stuck[message] = nil }
    func forgetStuck() { stuck = [:] }
}
