import EventSourcing
import Gateway
import PlatformTesting
import SocketTesting
import Testing

/// The event stream: the same frames over plain HTTP.
@Suite(.nats) struct EventStreamTests {
    private func open(_ gateway: RunningGateway, _ target: String = "/gateway/events", headers: String = "") async throws -> EventReader {
        try await EventReader.open(port: gateway.port, target, headers: headers)
    }

    @Test func `outcomes arrive with the position to resume from`() async throws {
        try await RunningGateway.running { gateway in
            let reader = try await open(gateway)
            let connected = try #require(await reader.frame())
            #expect(connected.kind == "connected")
            let requests = (0..<20).map { _ in UniqueID.random() }
            for request in requests { try await gateway.tell(request, to: connected.connectionID) }
            for request in requests {
                let frame = try #require(await reader.frame())
                #expect(frame.requestID == request)
                #expect(await reader.lastID?.hasSuffix(":\(frame.sequence ?? 0)") == true)
            }
            await reader.cut()
        }
    }

    @Test func `a stream that was lost goes on behind Last-Event-ID, on another host`() async throws {
        try await RunningGateway.running { first in
            try await RunningGateway.running { second in
                let reader = try await open(first)
                let connected = try #require(await reader.frame())
                let requests = (0..<30).map { _ in UniqueID.random() }
                for request in requests[..<10] { try await first.tell(request, to: connected.connectionID) }
                for _ in 0..<10 { _ = await reader.frame() }
                let last = try #require(await reader.lastID)
                await reader.cut()
                for request in requests[10...] { try await first.tell(request, to: connected.connectionID) }
                let again = try await open(
                    second, "/gateway/events?connection=\(connected.connectionID ?? "")",
                    headers: "X-Resume-Token: \(connected.resumeToken ?? "")\r\nLast-Event-ID: \(last)\r\n")
                #expect(await again.frame()?.isResumed == true)
                for request in requests[10...] { #expect(await again.frame()?.requestID == request) }
                await again.cut()
            }
        }
    }

    @Test func `a stream that nobody reads is cut off`() async throws {
        var limits = GatewayLimits()
        limits.queuedBytes = 64 << 10
        try await RunningGateway.running(limits: limits) { gateway in
            let reader = try await open(gateway)
            let connected = try #require(await reader.frame())
            try await reader.read(false)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for index in 0..<20_000 {
                    if index >= 64 { try await group.next() }
                    group.addTask { try await gateway.tell(UniqueID.random(), to: connected.connectionID) }
                }
                try await group.waitForAll()
            }
            _ = try await eventually("it is gone") { await gateway.gateway.connections == 0 ? true : nil }
            await reader.cut()
        }
    }

    @Test func `a server that goes down ends its streams`() async throws {
        try await RunningGateway.running { gateway in
            let reader = try await open(gateway)
            _ = try #require(await reader.frame())
            let start = ContinuousClock.now
            await gateway.shutDown()
            #expect(await reader.frame() == nil)
            #expect(ContinuousClock.now - start < .seconds(30))
        }
    }
}
