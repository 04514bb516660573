import EventLog
import EventSourcing
import Foundation
import Gateway
import GatewayApplication
import SocketTesting

/// What the gateway costs and how fast it tells: idle sockets, fan-out, outcomes, resuming, and the question whether a session is over.
///
/// The idle sockets are held by the built `tributary` in a process of its own; everything else runs here, with the clients, so that what is shown a core is what both
/// ends take together.
enum GatewayBenchmark {
    static func run(_ servers: BenchmarkServers, _ report: Report) async throws {
        try await servers.store.provision(StreamDefinition.shared + [ConnectionJournal.stream])
        try await idle(servers, report)
        try await fanOut(servers, report)
        try await resume(servers, report)
        try await sessions(servers, report)
        try await outcomes(servers, report)
    }

    // MARK: - Idle sockets

    private static let idleSockets = 10_000

    private static func idle(_ servers: BenchmarkServers, _ report: Report) async throws {
        guard let program = Program.tributary else {
            return await report.note("gateway: tributary is not built (swift build -c release --product tributary)")
        }
        let directory = NSTemporaryDirectory() + "tributary-bench-\(UniqueID.random())"
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: directory) }
        let key = directory + "/key"
        try Data("BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc\n".utf8).write(to: URL(fileURLWithPath: key))
        let host = try Program(
            program, ["run", "gateway-application", "--port", "0"],
            adding: [
                "NATS_URL": servers.natsURL, "LOG_LEVEL": "error", "HTTP_CONNECTIONS": "20000", "OPERATOR_KEY_FILE": key,
                "REQUEST_FINGERPRINT_KEY_FILE": key, "GATEWAY_KEY_FILE": key,
            ])
        defer { host.stop() }
        guard let port = host.readyPort() else { return await report.note("gateway: tributary did not become ready") }
        OpenFiles.raiseLimit()
        var clients: [SocketClient] = []
        // The first ones make what is made once.
        for _ in 0..<200 { clients.append(try await GatewayServer.open(at: port, headers: []).0) }
        let before = host.memory("VmRSS") ?? 0
        while clients.count < idleSockets + 200 {
            clients += try await withThrowingTaskGroup(of: SocketClient.self) { group in
                for _ in 0..<100 { group.addTask { try await GatewayServer.open(at: port, headers: []).0 } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
        }
        // What is written down about them is written by now.
        try await Task.sleep(for: .seconds(10))
        let after = host.memory("VmRSS") ?? 0
        await report.add(
            Measurement(
                bench: "gateway", name: "\(idleSockets) idle, each", value: (after - before) / Double(idleSockets) / 1_024, unit: "KiB",
                floor: nil,
                reach: .value(20)))
        for client in clients { await client.cut() }
    }

    // MARK: - Fan-out

    private static let subscribers = 1_000
    private static let messages = 200

    private static func fanOut(_ servers: BenchmarkServers, _ report: Report) async throws {
        let source = OneChannel()
        try await GatewayServer.running(servers, channels: source) { server in
            var clients: [SocketClient] = []
            for _ in 0..<subscribers {
                let (client, _) = try await server.open()
                try await client.send(#"{"t":"subscribe","id":"s","channel":"bench:1"}"#)
                guard await client.text()?.contains("subscribed") == true else { preconditionFailure("a channel was refused") }
                clients.append(client)
            }
            let outlet = await source.outlet()
            let data = Array((#"{"text":""# + String(repeating: "x", count: 89) + #""}"#).utf8)
            precondition(data.count == 100)
            let began = processorSeconds()
            let start = ContinuousClock.now
            // Paced, so that what is measured is how fast each message gets to all, and not how long a queue grows.
            let sent = Sent(count: messages)
            let subscribers = clients
            async let latencies = withThrowingTaskGroup(of: [Double].self) { group in
                for client in subscribers {
                    group.addTask {
                        var latencies: [Double] = []
                        for number in 0..<messages {
                            guard await client.text() != nil else { preconditionFailure("a subscriber was lost") }
                            latencies.append(await sent.milliseconds(since: number))
                        }
                        return latencies
                    }
                }
                return try await group.reduce(into: []) { $0 += $1 }
            }
            for number in 0..<messages {
                try await Task.sleep(until: start + .milliseconds(30) * number)
                await sent.note(number)
                try await outlet.tell(
                    ChannelChange(
                        channel: "bench:1", context: "bench", key: "row", revision: UInt64(number + 1), offset: "bench:\(number)",
                        data: data))
            }
            let all = try await latencies
            let used = processorSeconds() - began
            await report.add(
                Measurement(
                    bench: "gateway", name: "fan-out, a core", value: Double(all.count) / used, unit: "1/s", floor: 25_000,
                    reach: .atLeast(1)))
            await report.add(
                Measurement(
                    bench: "gateway", name: "fan-out, p99", value: percentile(all, 0.99), unit: "ms", floor: nil, reach: .value(100)))
            for client in subscribers { await client.cut() }
        }
    }

    // MARK: - Coming back

    private static let missed = 300

    private static func resume(_ servers: BenchmarkServers, _ report: Report) async throws {
        try await GatewayServer.running(servers) { server in
            var times: [Double] = []
            for _ in 0..<9 {
                let (client, connected) = try await server.open()
                await client.cut()
                for _ in 0..<missed { try await tell(UniqueID.random(), to: connected.connectionID ?? "", servers) }
                let start = ContinuousClock.now
                let (returned, _) = try await server.open(returning: connected)
                for _ in 0..<missed {
                    guard await returned.text() != nil else { preconditionFailure("an outcome was lost") }
                }
                times.append((ContinuousClock.now - start) / .milliseconds(1))
                await returned.cut()
            }
            await report.add(
                Measurement(bench: "gateway", name: "resume of \(missed)", value: median(times), unit: "ms", floor: nil, reach: .value(100))
            )
        }
    }

    // MARK: - Sessions

    private static func sessions(_ servers: BenchmarkServers, _ report: Report) async throws {
        let directory = SessionDirectory(servers.store) { Samples.time }
        let user = Samples.user(1)
        let login = UniqueID.random()
        let session = UniqueID.make(at: Samples.time)
        try await directory.open(session, of: user, for: login, startedAt: Samples.time)
        guard let secret = try await directory.take(login, for: .cookie)?.secret else { preconditionFailure("the session cannot be taken") }
        var times: [Double] = []
        // Over three seconds, so that what is remembered for one is read anew in between.
        let end = ContinuousClock.now + .seconds(3)
        while .now < end {
            let start = ContinuousClock.now
            guard try await directory.check(session, secret: secret) == user else { preconditionFailure("the session is over") }
            times.append((ContinuousClock.now - start) / .milliseconds(1))
        }
        let mean = times.reduce(0, +) / Double(times.count)
        await report.add(
            Measurement(bench: "gateway", name: "session check", value: mean, unit: "ms", floor: nil, reach: .value(0.2)))
    }

    static func tell(_ request: String, to inbox: String, _ servers: BenchmarkServers) async throws {
        try await servers.store.tell(
            Outcome(requestID: request, address: Samples.address(1), status: .completed(position: 1)), inbox: inbox, owner: "operator",
            behind: Fence(subject: "owner.bench.0", sequence: 0), at: Samples.time)
    }

    /// Seconds that the processors have spent on this process.
    private static func processorSeconds() -> Double {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return [usage.ru_utime, usage.ru_stime].reduce(0) { $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1_000_000 }
    }
}

/// When each message was sent.
private actor Sent {
    private var moments: [ContinuousClock.Instant]

    init(count: Int) { moments = Array(repeating: .now, count: count) }

    func note(_ number: Int) { moments[number] = .now }

    func milliseconds(since number: Int) -> Double { (ContinuousClock.now - moments[number]) / .milliseconds(1) }
}

/// A source with channels for everyone, without a past.
private actor OneChannel: ChannelSource {
    let fault: String? = nil
    private var given: ChannelOutlet?
    private var waiting: [CheckedContinuation<ChannelOutlet, Never>] = []

    func outlet() async -> ChannelOutlet {
        if let given { return given }
        return await withCheckedContinuation { waiting.append($0) }
    }

    func run(_ outlet: ChannelOutlet) async throws {
        given = outlet
        for one in waiting { one.resume(returning: outlet) }
        waiting = []
        try await Task.sleep(for: .seconds(86_400))
    }

    func follow(_ channel: String) {}
    func leave(_ channel: String) {}
    func open(_ channel: String, for owner: ConnectionOwner, since: String?) -> ChannelHistory { ChannelHistory() }
}
