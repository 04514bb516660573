/// How a component is doing, for `/ready` and for people.
public actor ComponentStatus {
    public enum State: Sendable, Equatable {
        case starting
        case handling
        /// Another instance is at work.
        case standingBy
        case stopped
    }

    public private(set) var state: State = .starting
    /// The position up to which every command is settled.
    public private(set) var position: UInt64 = 0
    private var stuck: [String: String] = [:]

    public init() {}

    /// Why the component is not ready; nil where it is.
    public var fault: String? {
        switch state {
        case .starting: "is starting"
        case .stopped: "has stopped"
        case .handling, .standingBy: stuck.min { $0.key < $1.key }.map { "cannot handle \($0.key): \($0.value)" }
        }
    }

    func enter(_ state: State) { self.state = state }
    func reach(_ position: UInt64) { self.position = position }

    /// A command fails again and again; at most 100 are listed.
    func note(stuck command: String, _ reason: String) {
        if stuck.count < 100 || stuck[command] != nil { stuck[command] = reason }
    }

    func note(unstuck command: String) { stuck[command] = nil }
    func forgetStuck() { stuck = [:] }
}
