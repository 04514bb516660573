import BankEvents
import EventLog
import EventSourcing
import Foundation
import JSON

/// Commands handled to their outcome by two processes of one component, against one such process in the same run.
///
/// The commands are written first; the clock runs while the last four fifths of them are handled, when the processes have long shared the partitions. The
/// processes, the server and this one share the machine's cores: with two of them, two processes can win little more than what one leaves unused.
enum InstancesBenchmark {
    private static let accounts = 1_000
    private static let deposits = 100

    static func run(_ servers: BenchmarkServers, _ report: Report) async throws {
        guard let program = Program.tributary else {
            return await report.note("instances: tributary is not built (swift build -c release --product tributary)")
        }
        try await servers.store.provision(StreamDefinition.context("bank") + StreamDefinition.shared)
        let requests = RequestLog(store: servers.store, board: OutcomeBoard(inbox: "bench", logger: servers.logger)) { Samples.time }
        try await eachAccount { account in try await accept(OpenAccount(accountId: account, owner: "Ada"), requests) }
        let alone = try await rate(of: 1, program, requests, servers)
        await report.add(Measurement(bench: "instances", name: "1 process", value: alone, unit: "commands/s", floor: nil, reach: nil))
        let both = try await rate(of: 2, program, requests, servers)
        await report.add(Measurement(bench: "instances", name: "2 processes", value: both, unit: "commands/s", floor: alone, reach: nil))
    }

    private static func rate(of processes: Int, _ program: String, _ requests: RequestLog, _ servers: BenchmarkServers) async throws
        -> Double
    {
        try await eachAccount { account in
            for amount in 1...deposits { try await accept(Deposit(accountId: account, amount: Int64(amount)), requests) }
        }
        let before = try await servers.store.state(of: StreamName.outcomes).lastSequence
        let environment = ["NATS_URL": servers.natsURL, "LOG_LEVEL": "error"]
        let running = try (0..<processes).map { _ in try Program(program, ["run", "bank-component", "--port", "0"], adding: environment) }
        defer { for process in running { process.stop() } }
        let all = UInt64(accounts * deposits)
        try await handled(before + all / 5, servers)
        let began = ContinuousClock.now
        try await handled(before + all, servers)
        return Double(all - all / 5) / ((ContinuousClock.now - began) / .seconds(1))
    }

    private static func handled(_ count: UInt64, _ servers: BenchmarkServers) async throws {
        while try await servers.store.state(of: StreamName.outcomes).lastSequence < count { try await Task.sleep(for: .milliseconds(5)) }
    }

    private static func eachAccount(_ body: @escaping @Sendable (String) async throws -> Void) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for lane in 0..<250 {
                group.addTask { for account in stride(from: lane, to: accounts, by: 250) { try await body(Samples.user(account)) } }
            }
            try await group.waitForAll()
        }
    }

    private static func accept(_ command: some Command & JSONRepresentable, _ requests: RequestLog) async throws {
        let request = CommandRequest(
            id: UniqueID.make(at: Samples.time), origin: .ticket(isRepeat: false), fingerprint: "f", owner: "o", inbox: nil)
        _ = try await requests.accept(command, request: request)
    }
}
