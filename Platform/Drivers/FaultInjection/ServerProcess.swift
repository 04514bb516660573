internal import Glibc

/// A server beside this process: its first process and those it has started.
struct ServerProcess {
    let id: Int32

    /// The first process comes first, so that it starts no more of the others.
    func signal(_ signal: FaultAction.Signal) {
        let number =
            switch signal {
            case .kill: SIGKILL
            case .stop: SIGSTOP
            case .terminate: SIGTERM
            }
        let others = children
        for process in [id] + others { _ = kill(process, number) }
    }

    private var children: [Int32] {
        guard let file = fopen("/proc/\(id)/task/\(id)/children", "r") else { return [] }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = fread(&bytes, 1, bytes.count, file)
        return String(decoding: bytes[..<count], as: UTF8.self).split(whereSeparator: \.isWhitespace).compactMap { Int32($0) }
    }
}
