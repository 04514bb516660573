internal import CFaultInjection
internal import Glibc
internal import Synchronization

/// Makes this process break at named points, so that tests can show that nothing is lost when it does.
///
/// Nothing is armed unless `arm` is called, which the launcher does where `TRIBUTARY_FAULTS` is set.
public enum FaultInjection {
    private static let state = Mutex(State())

    private struct State {
        var faults: [Fault] = []
        var reached: [FaultPoint: Int] = [:]
    }

    /// Arms the faults of a plan, beside those that are armed.
    public static func arm(_ plan: FaultPlan) {
        guard !plan.faults.isEmpty else { return }
        state.withLock { $0.faults += plan.faults }
        tributary_faults_arm()
    }

    /// Counts the point, and lets happen what is armed for this time. Each fault says so on the standard error first.
    @usableFromInline
    @inline(never)
    static func strike(at point: FaultPoint) {
        let due = state.withLock { state in
            let count = state.reached[point, default: 0] + 1
            state.reached[point] = count
            return state.faults.filter { $0.point == point && $0.occurrence == count }
        }
        for fault in due {
            say("fault \(fault)\n")
            perform(fault.action)
        }
    }

    private static func perform(_ action: FaultAction) {
        switch action {
        case .kill: _ = kill(getpid(), SIGKILL)
        // To this thread and not just to the process: the kernel might pick another, and this one would run on for a moment.
        case .stop: _ = pthread_kill(pthread_self(), SIGSTOP)
        case .cut(let port): OpenSockets.shutDown(connectedTo: port)
        case .signal(let process, let signal): ServerProcess(id: process).signal(signal)
        }
    }

    /// Without the logger: what is said here must be out before the process is gone.
    private static func say(_ line: String) { _ = write(STDERR_FILENO, line, line.utf8.count) }
}
