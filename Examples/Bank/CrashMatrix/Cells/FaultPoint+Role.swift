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

    /// Whether a process comes to it once in a long while, and not with every command.
    var isRare: Bool { role == .replay || needsHurry || needsTrouble || rawValue.hasPrefix("snapshot.") }

    /// Whether it comes only where something cannot be handled.
    var needsTrouble: Bool { [.consumerParking, .consumerParked, .consumerRetried].contains(self) }

    /// Whether it is about deadlines, of which few come while everything goes its way.
    var needsHurry: Bool { rawValue.hasPrefix("deadline.") }
}
