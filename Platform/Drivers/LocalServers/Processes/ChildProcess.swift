internal import Glibc
internal import Synchronization

/// A process that this one started.
///
/// Its id stays its own until it is waited for, and it is waited for and signalled only with the lock held: no signal ever reaches a stranger.
final class ChildProcess: Sendable {
    let id: Int32
    private let status = Mutex<Int32?>(nil)

    /// How often it is looked at whether the process has ended.
    private static let interval = Duration.milliseconds(5)

    init(_ id: Int32) { self.id = id }

    var hasEnded: Bool { status.withLock { Self.look(id, &$0) } }

    /// Whether it has ended by itself with status 0.
    var succeeded: Bool { status.withLock { Self.look(id, &$0) && $0 == 0 } }

    /// Sends a signal, unless the process has ended.
    func signal(_ number: Int32) {
        status.withLock { status in
            if !Self.look(id, &status) { _ = kill(id, number) }
        }
    }

    /// Whether all its threads stand still, as they do some time after SIGSTOP was sent.
    var hasStopped: Bool {
        status.withLock { status in
            guard !Self.look(id, &status) else { return false }
            var info = siginfo_t()
            return waitid(P_PID, id_t(id), &info, WSTOPPED | WNOHANG | WNOWAIT) == 0 && info.si_signo == SIGCHLD
        }
    }

    /// Waits for the end; false where it does not come in time or the task is cancelled first.
    func ends(within limit: Duration) async -> Bool {
        let deadline = ContinuousClock.now + limit
        while !hasEnded {
            guard .now < deadline else { return false }
            do { try await Task.sleep(for: Self.interval) } catch { return hasEnded }
        }
        return true
    }

    private static func look(_ id: Int32, _ status: inout Int32?) -> Bool {
        if status != nil { return true }
        var raw: Int32 = 0
        let found = waitpid(id, &raw, WNOHANG)
        if found == 0 || (found < 0 && errno == EINTR) { return false }
        status = found == id ? raw : -1
        return true
    }
}
