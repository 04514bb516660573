internal import Glibc

/// Which process is meant, beyond its id: ids are used again, but not at the same tick of the same run of the machine.
struct ProcessIdentity: Equatable, Sendable {
    let id: Int32
    /// In clock ticks since the machine started.
    let started: UInt64
    /// Of this run of the machine.
    let boot: String

    /// The process that has the id now; nil where there is none, or only the remains of one that nobody has waited for.
    init?(of id: Int32) {
        guard let stat = try? PrivateFile.read("/proc/\(id)/stat"), let name = stat.lastIndex(of: ")") else { return nil }
        // Behind the name in parentheses, which may hold anything: the state is the third field, the start the 22nd.
        let fields = stat[name...].dropFirst(2).split(separator: " ")
        guard fields.count > 19, fields[0] != "Z", fields[0] != "X", let started = UInt64(fields[19]) else { return nil }
        self.id = id
        self.started = started
        boot = Self.boot
    }

    /// Reads it back from `text`.
    init?(text: String) {
        let parts = text.split(whereSeparator: \.isWhitespace)
        guard parts.count == 3, let id = Int32(parts[0]), let started = UInt64(parts[1]) else { return nil }
        self.id = id
        self.started = started
        boot = String(parts[2])
    }

    var text: String { "\(id) \(started) \(boot)\n" }

    var isRunning: Bool { ProcessIdentity(of: id) == self }

    /// Whether its first thread stands still: all of a process that has only one.
    var hasStopped: Bool {
        guard isRunning, let stat = try? PrivateFile.read("/proc/\(id)/stat"), let name = stat.lastIndex(of: ")") else { return false }
        return stat[name...].dropFirst(2).first == "T"
    }

    /// The processes that it has started and that still run.
    var children: [ProcessIdentity] {
        guard isRunning, let list = try? PrivateFile.read("/proc/\(id)/task/\(id)/children") else { return [] }
        return list.split(whereSeparator: \.isWhitespace).compactMap { Int32($0) }.compactMap { ProcessIdentity(of: $0) }
    }

    func signal(_ number: Int32) {
        if isRunning { _ = kill(id, number) }
    }

    /// Ends it: asks first, and after `patience` no longer asks. False where it still runs then.
    func end(_ asking: Int32, patience: Duration) async -> Bool {
        signal(asking)
        if await isGone(within: patience) { return true }
        signal(SIGKILL)
        return await isGone(within: .seconds(10))
    }

    private func isGone(within limit: Duration) async -> Bool {
        let deadline = ContinuousClock.now + limit
        while isRunning {
            guard .now < deadline else { return false }
            do { try await Task.sleep(for: .milliseconds(10)) } catch { return !isRunning }
        }
        return true
    }

    private static let boot =
        (try? PrivateFile.read("/proc/sys/kernel/random/boot_id"))?.split(whereSeparator: \.isWhitespace).first.map(String.init) ?? "-"
}
