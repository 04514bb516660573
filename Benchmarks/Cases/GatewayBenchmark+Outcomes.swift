import EventLog
import EventSourcing
import Hosting
import IdentityComponent
import IdentityEvents
import ServiceLifecycle
import SocketTesting

extension GatewayBenchmark {
    private static let perSecond = 200
    private static let seconds = 10
    private static let users = 1_000

    /// From the moment a command is handed to the log to its outcome on the socket, at 200 a second: component and gateway in this process.
    static func outcomes(_ servers: BenchmarkServers, _ report: Report) async throws {
        try await servers.store.provision(StreamDefinition.context("identity"))
        try await Filling.events(users, users: users, in: servers)
        let component = ComponentRunner(
            Identity.withoutPasswords, name: "identity", store: servers.store, logger: servers.logger, now: { Samples.time })
        let group = ServiceGroup(services: [component], logger: servers.logger)
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            try await GatewayServer.running(servers) { server in
                let (client, connected) = try await server.open()
                let latencies = try await measure(client, connected.connectionID ?? "", servers)
                await report.add(
                    Measurement(
                        bench: "gateway", name: "outcome, p50", value: percentile(latencies, 0.5), unit: "ms", floor: nil, reach: .value(10)
                    ))
                await report.add(
                    Measurement(
                        bench: "gateway", name: "outcome, p99", value: percentile(latencies, 0.99), unit: "ms", floor: nil,
                        reach: .value(75)))
                await client.cut()
            }
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
        }
    }

    /// Milliseconds of each command. The first second is not counted.
    private static func measure(_ client: SocketClient, _ inbox: String, _ servers: BenchmarkServers) async throws -> [Double] {
        let requests = RequestLog(store: servers.store, board: OutcomeBoard(logger: servers.logger)) { Samples.time }
        let sent = Requests()
        let count = (seconds + 1) * perSecond
        async let latencies = {
            var latencies: [Double] = []
            while latencies.count < count {
                guard let text = await client.text() else { preconditionFailure("the socket was lost") }
                guard let frame = GatewayFrame(text), frame.kind == "outcome", let id = frame.requestID else { continue }
                latencies.append(await sent.milliseconds(since: id))
            }
            return Array(latencies.dropFirst(perSecond))
        }()
        let began = ContinuousClock.now
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<count {
                try await Task.sleep(until: began + .seconds(1) * number / perSecond)
                group.addTask {
                    let id = UniqueID.make(at: Samples.time)
                    await sent.note(id)
                    _ = try await requests.accept(
                        ModifyUser(userId: Samples.user(number % users), firstName: "Ada the \(number)th"),
                        request: CommandRequest(id: id, origin: .server, fingerprint: "f", owner: "operator", inbox: inbox))
                }
            }
            try await group.waitForAll()
        }
        return await latencies
    }
}

/// When each request was made.
private actor Requests {
    private var moments: [String: ContinuousClock.Instant] = [:]

    func note(_ id: String) { moments[id] = .now }

    func milliseconds(since id: String) -> Double { moments[id].map { (ContinuousClock.now - $0) / .milliseconds(1) } ?? .infinity }
}
