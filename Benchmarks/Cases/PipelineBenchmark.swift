import EventLog
import EventSourcing
import Hosting
import IdentityComponent
import IdentityEvents
import ServiceLifecycle

/// Commands handled to their outcome, over 1,000 entities, as fast as it goes; against the bare rate of publishing.
enum PipelineBenchmark {
    private static let entities = 1_000
    private static let perEntity = 60
    private static let floorMessages = 60_000

    static func run(_ servers: BenchmarkServers, _ report: Report) async throws {
        let store = servers.store
        try await store.provision(StreamDefinition.context("identity") + StreamDefinition.shared)
        try await Filling.events(entities, users: entities, in: servers)
        let floor = try await bareRate(servers)
        let board = OutcomeBoard(inbox: "bench", logger: servers.logger)
        let requests = RequestLog(store: store, board: board) { Samples.time }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for lane in 0..<250 {
                group.addTask {
                    for entity in stride(from: lane, to: entities, by: 250) {
                        for turn in 0..<perEntity {
                            let command = ModifyUser(userId: Samples.user(entity), firstName: "Ada the \(turn)th")
                            _ = try await requests.accept(
                                command,
                                request: CommandRequest(
                                    id: UniqueID.make(at: Samples.time), origin: .server, fingerprint: "f", owner: "o", inbox: "bench"
                                ))
                        }
                    }
                }
            }
            try await group.waitForAll()
        }
        let commands = entities * perEntity
        let runner = ComponentRunner(
            Identity.withoutPasswords, name: "bench", store: store, logger: servers.logger
        ) { Samples.time }
        let services = ServiceGroup(services: [runner], logger: servers.logger)
        let taken = try await seconds {
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await services.run() }
                // The claims on the partitions stand in the same stream.
                let all = UInt64(commands) + UInt64(Partition.count)
                while try await store.state(of: StreamName.outcomes).lastSequence < all { try await Task.sleep(for: .milliseconds(5)) }
                await services.triggerGracefulShutdown()
                try await group.waitForAll()
            }
        }
        await report.add(
            Measurement(
                bench: "pipeline", name: "1000 entities", value: Double(commands) / taken, unit: "commands/s", floor: floor,
                reach: .atLeast(0.2)))
    }

    private static func bareRate(_ servers: BenchmarkServers) async throws -> Double {
        try await servers.store.provision(StreamDefinition.context("bare"))
        let messages = (0..<floorMessages).map { index in
            Samples.codec.message(
                for: [Samples.event(index % entities)], of: Samples.address(index % entities, in: "bare"),
                expecting: UInt64(max(0, index + 1 - entities)), cause: Samples.cause(index), at: Samples.time)
        }
        let floor = NATSFloor(url: servers.natsURL, sendAtOnce: false)
        let taken = await seconds { floor.publishManyAtOnce(messages) { max(0, $0 + 1 - entities) } }
        return Double(floorMessages) / taken
    }
}
