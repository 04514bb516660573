import EventSourcing
import Gateway
import PlatformTesting
import SocketTesting
import Testing

/// How long connections last.
@Suite(.nats) struct LifeTests {
    private func ending(_ client: SocketClient) async -> SocketEvent {
        while true {
            switch await client.next() {
            case .text, .ping, .pong, .opened: continue
            case let event: return event
            }
        }
    }

    @Test func `a client that answers pings stays, and one that does not is cut off`() async throws {
        var limits = GatewayLimits()
        limits.pingInterval = .seconds(1)
        limits.pongLimit = .seconds(10)
        try await RunningGateway.running(limits: limits) { gateway in
            let (client, connected) = try await gateway.open()
            let (silent, _) = try await gateway.open(pongs: false)
            #expect(await ending(silent) == .closed(code: 3003, reason: "no pong"))
            #expect(await client.text()?.contains(#""t":"ping""#) == true)
            try await gateway.tell(UniqueID.random(), to: connected.connectionID)
            var kind = ""
            while kind != "outcome" { kind = try #require(await client.text().flatMap(GatewayFrame.init)).kind }
            await client.cut()
        }
    }

    @Test func `nobody in particular keeps a connection for long`() async throws {
        var limits = GatewayLimits()
        limits.anonymousLife = .seconds(1)
        try await RunningGateway.running(limits: limits) { gateway in
            let (anonymous, _) = try await gateway.open()
            let (known, _) = try await gateway.open(asOperator: true)
            #expect(await ending(anonymous) == .closed(code: 3002, reason: "anonymous for too long"))
            #expect(await known.next(within: .milliseconds(1)) == .late)
            await known.cut()
        }
    }

    @Test func `a server that goes down sends its clients away, each with a moment to come back`() async throws {
        try await RunningGateway.running { gateway in
            var clients: [SocketClient] = []
            for _ in 0..<20 { clients.append(try await gateway.open().0) }
            let start = ContinuousClock.now
            await gateway.shutDown()
            var moments: Set<String> = []
            for client in clients {
                guard case .closed(3001, let reason) = await ending(client) else { return #expect(Bool(false), "not sent away") }
                #expect(reason.hasPrefix("reconnect-after-ms="))
                moments.insert(reason)
            }
            #expect(moments.count > 10)
            _ = try await eventually("all are gone") { await gateway.gateway.connections == 0 ? true : nil }
            #expect(ContinuousClock.now - start < .seconds(30))
        }
    }

    @Test func `a slow client is cut off at its limit without delaying others, and resumes without a loss`() async throws {
        var limits = GatewayLimits()
        limits.queuedBytes = 64 << 10
        // It is to be cut off for what waits for it, and for nothing else.
        limits.pingInterval = .seconds(600)
        limits.pongLimit = .seconds(600)
        try await RunningGateway.running(limits: limits) { gateway in
            let (slow, connected) = try await gateway.open()
            let (quick, others) = try await gateway.open()
            try await slow.read(false)
            let requests = (0..<20_000).map { "r\($0)" }
            async let told: Void = {
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for (index, request) in requests.enumerated() {
                        if index >= 64 { try await group.next() }
                        group.addTask { try await gateway.tell(request + String(repeating: "x", count: 100), to: connected.connectionID) }
                    }
                }
            }()
            for index in 0..<50 {
                // While the slow one reads nothing at all.
                try await gateway.tell("other\(index)", to: others.connectionID)
                #expect(await quick.text(within: .seconds(60)).flatMap(GatewayFrame.init)?.requestID == "other\(index)")
            }
            try await told
            // Where it has heard already that it was cut off, there is nothing to be read any more but the end.
            try? await slow.read(true)
            var seen: [String] = []
            var last: UInt64?
            var client = slow
            while seen.count < requests.count {
                switch await client.next() {
                case .text(let text):
                    let frame = try #require(GatewayFrame(text))
                    guard frame.kind == "outcome", let request = frame.requestID else { continue }
                    seen.append(request)
                    last = frame.sequence
                case .closed(let code, _): #expect(code == 3008)
                case .gone: client = try await gateway.open(returning: connected, after: last).0
                case .late: return #expect(Bool(false), "\(seen.count) of \(requests.count)")
                default: continue
                }
            }
            #expect(Set(seen).count == seen.count)
            await client.cut()
            await quick.cut()
        }
    }
}
