internal import Glibc

/// What Postgres writes into `postmaster.pid`, a line each: process, data directory, start, port, socket directory, address, shared memory, state.
struct PostmasterFile {
    private let lines: [Substring]

    /// Nil where there is none: Postgres is not there, or has ended in order.
    init?(in data: String) {
        guard let text = try? PrivateFile.read("\(data)/postmaster.pid") else { return nil }
        lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    }

    var port: Int? { lines.count > 3 ? Int(lines[3]) : nil }

    var isReady: Bool { lines.count > 7 && lines[7].hasPrefix("ready") }

    /// Whether a process of that Postgres still has its shared memory: after kill -9 of the first process, the others need a moment to end.
    var isSharedMemoryInUse: Bool {
        guard lines.count > 6, let segment = lines[6].split(separator: " ").last.flatMap({ Int32($0) }) else { return false }
        var status = shmid_ds()
        return shmctl(segment, IPC_STAT, &status) == 0 && status.shm_nattch > 0
    }
}
