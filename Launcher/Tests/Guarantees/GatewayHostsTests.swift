import EventLog
import EventSourcing
import Foundation
import PlatformTesting
import SocketTesting
import Testing

@testable import tributary

/// What clients of the gateway are promised with several hosts, each a process, whatever becomes of them.
@Suite(.serialized)
struct GatewayHostsTests {
    private static let clients = 40
    private static let requestsEach = 250

    @Test func `a host that is killed loses and doubles nothing: 10,000 outcomes arrive once and in order`() async throws {
        try await withThreeHosts { hosts, installation in
            try await everyoneIsTold(hosts, installation) { told in
                _ = try await eventually("outcomes are under way") { await told.count > 2_000 ? true : nil }
                try await hosts[0].process.end(SIGKILL)
                return []
            }
        }
    }

    @Test func `a rolling restart of all hosts under load loses and doubles nothing`() async throws {
        try await withThreeHosts { hosts, installation in
            try await everyoneIsTold(hosts, installation) { told in
                var restarted: [TributaryProcess] = []
                for (index, host) in hosts.enumerated() {
                    _ = try await eventually("outcomes are under way") { await told.count > 1_000 * (index + 1) ? true : nil }
                    #expect(try await host.process.end(SIGTERM) == 0)
                    restarted.append(try installation.start(["gateway-application"], port: host.port))
                    _ = try await restarted[index].ready()
                }
                return restarted
            }
        }
    }

    // MARK: - Hosts and clients

    private struct Host {
        let process: TributaryProcess
        let port: Int
    }

    /// How many outcomes were stored so far.
    private actor Told {
        private(set) var count = 0
        func add() { count += 1 }
    }

    private func withThreeHosts(_ body: ([Host], Installation) async throws -> Void) async throws {
        try await Installation.with { installation in
            var hosts: [Host] = []
            for _ in 0..<3 {
                let process = try installation.start(["gateway-application"])
                let port = try #require(URL(string: try await process.ready())?.port)
                hosts.append(Host(process: process, port: port))
            }
            try await body(hosts, installation)
        }
    }

    /// Has every client wait for its outcomes while they are stored and something happens to the hosts; then everyone was told all of theirs.
    private func everyoneIsTold(
        _ hosts: [Host], _ installation: Installation, _ happening: @Sendable (Told) async throws -> [TributaryProcess]
    ) async throws {
        let clients = (0..<Self.clients).map { ReturningClient(ports: hosts.map(\.port), first: $0) }
        let told = Told()
        try await installation.nats.withConnection { nats in
            let store = JetStreamStore(nats, logger: TestLog.logger)
            try await withThrowingTaskGroup(of: Void.self) { group in
                var inboxes: [String] = []
                // Everyone is there before anything is told: whoever comes later may find the first host gone already.
                for client in clients { inboxes.append(try await client.begin()) }
                for (client, inbox) in zip(clients, inboxes) {
                    group.addTask {
                        async let heard: Void = client.listen(for: Self.requestsEach)
                        for request in Self.requests(of: inbox) {
                            try await Self.tell(request, to: inbox, in: store)
                            await told.add()
                        }
                        try await heard
                        #expect(await client.told == Self.requests(of: inbox))
                        #expect(await client.losses == 0)
                    }
                }
                let started = try await happening(told)
                try await group.waitForAll()
                for process in started { try await process.end() }
            }
        }
        #expect(await told.count == Self.clients * Self.requestsEach)
        var returns = 0
        for client in clients {
            returns += await client.returns
            await client.end()
        }
        #expect(returns >= Self.clients / 3, "the hosts that ended had clients")
    }

    private static func requests(of inbox: String) -> [String] { (0..<requestsEach).map { "\(inbox)-\($0)" } }

    /// Tells an outcome, again where the server did not answer in time: it is stored once.
    private static func tell(_ request: String, to inbox: String, in store: JetStreamStore) async throws {
        let address = EntityAddress(context: "greetings", entity: "person", id: "ada")!
        let outcome = Outcome(requestID: request, address: address, status: .completed(position: 1))
        let deadline = ContinuousClock.now + .seconds(60)
        while true {
            do {
                return try await store.tell(
                    outcome, inbox: inbox, owner: "anonymous", behind: Fence(subject: "owner.gatewaytest.0", sequence: 0),
                    at: SystemClock.now())
            } catch {
                guard error.code == .outcomeUnknown, .now < deadline else { throw error }
            }
        }
    }
}
