import FaultInjection
import Foundation
import LocalServers

/// One process of the bank, with the faults that are armed in it.
struct ServiceProcess: Sendable {
    let role: Role
    let faults: [Fault]
    private let process: LocalProcess
    /// The file with what it says: its own alone.
    let log: String

    /// `environment` says how the servers are reached; what the process says goes to the file `log`, which is new.
    init(_ bank: Bank, _ role: Role, faults: [Fault], environment: [String: String], log: String) throws {
        self.role = role
        self.faults = faults
        self.log = log
        var environment = environment.merging(Invocation.plainEnvironment) { ours, _ in ours }
        if !faults.isEmpty { environment[FaultPlan.variable] = "\(FaultPlan(faults))" }
        process = try LocalProcess(Invocation(bank.program, bank.arguments(of: role), environment: environment), output: log)
    }

    var hasEnded: Bool { process.hasEnded }
    var hasStopped: Bool { process.hasStopped }

    /// Whether a fault has struck, as the process itself said before it did.
    func hasStruck(_ fault: Fault) -> Bool { lines.contains { $0 == "fault \(fault)" } }

    /// Where it answers, once it is ready.
    var url: String? { lines.first { $0.hasPrefix("ready ") }.map { String($0.dropFirst(6)) } }

    /// The end of what it has said.
    var tail: String { lines.suffix(5).joined(separator: "\n") }

    func resume() { process.resume() }
    @discardableResult
    func stop() async -> Bool { await process.stop() }
    func kill() async { await process.kill() }

    private var lines: [String] {
        ((try? PrivateFile.read(log)) ?? "").utf8.split(separator: UInt8(ascii: "\n")).compactMap(String.init)
    }
}
