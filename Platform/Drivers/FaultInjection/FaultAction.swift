/// What happens to the process, or to a server beside it, when it comes to a point.
public enum FaultAction: Hashable, Sendable {
    /// The process is killed: SIGKILL, at once.
    case kill
    /// The process stands still, all its threads, until somebody sends it SIGCONT.
    case stop
    /// The process' connections to that TCP port are shut down, as a network that breaks would do it: both sides notice.
    case cut(port: UInt16)
    /// That process and those it has started get a signal: a server is killed or stopped at exactly this moment.
    case signal(process: Int32, Signal)

    public enum Signal: String, CaseIterable, Sendable { case kill = "KILL", stop = "STOP", terminate = "TERM" }
}

extension FaultAction: LosslessStringConvertible {
    /// Reads `kill`, `stop`, `cut:<port>` or `signal:<process>:<KILL, STOP or TERM>`.
    public init?(_ text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        switch (parts[0], parts.count) {
        case ("kill", 1): self = .kill
        case ("stop", 1): self = .stop
        case ("cut", 2):
            guard let port = UInt16(parts[1]), port > 0 else { return nil }
            self = .cut(port: port)
        case ("signal", 3):
            // 0 and below would mean groups of processes, 1 is init.
            guard let process = Int32(parts[1]), process > 1, let signal = Signal(rawValue: parts[2]) else { return nil }
            self = .signal(process: process, signal)
        default: return nil
        }
    }

    public var description: String {
        switch self {
        case .kill: "kill"
        case .stop: "stop"
        case .cut(let port): "cut:\(port)"
        case .signal(let process, let signal): "signal:\(process):\(signal.rawValue)"
        }
    }
}
