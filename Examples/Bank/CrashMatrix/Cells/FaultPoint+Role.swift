import FaultInjection

extension FaultPoint {
    /// The kind of process that comes to this point.
    var role: Role {
        switch rawValue.prefix(while: { $0 != "." }) {
        case "application": .application
        case "aggregator": .aggregator
        case "replay": .replay
        default: .component
        }
    }
}
