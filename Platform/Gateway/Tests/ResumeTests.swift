import EventSourcing
import Gateway
import PlatformTesting
import SocketTesting
import Testing

/// A client that lost its socket.
@Suite(.nats) struct ResumeTests {
    /// Takes so many outcomes.
    private func take(_ count: Int, from client: SocketClient) async throws -> [GatewayFrame] {
        var frames: [GatewayFrame] = []
        while frames.count < count {
            let frame = try #require(await client.text().flatMap(GatewayFrame.init))
            if frame.kind == "outcome" { frames.append(frame) }
        }
        return frames
    }

    @Test func `what was missed is told on another host, once and in order, and live outcomes go on behind it`() async throws {
        try await RunningGateway.running { first in
            try await RunningGateway.running { second in
                let (client, connected) = try await first.open()
                let requests = (0..<700).map { "r\($0)-\(UniqueID.random())" }
                for request in requests[..<10] { try await first.tell(request, to: connected.connectionID) }
                let seen = try await take(10, from: client)
                await client.cut()
                for request in requests[10..<650] { try await first.tell(request, to: connected.connectionID) }
                let (returned, frame) = try await second.open(returning: connected, after: seen.last?.sequence)
                #expect(frame.isResumed == true)
                #expect(frame.connectionID == connected.connectionID)
                for request in requests[650...] { try await first.tell(request, to: connected.connectionID) }
                let rest = try await take(690, from: returned)
                #expect(rest.compactMap(\.requestID) == Array(requests[10...]))
                await returned.cut()
            }
        }
    }

    @Test func `outcomes that come while a client comes back are told once and in order`() async throws {
        try await RunningGateway.running { gateway in
            let (client, connected) = try await gateway.open()
            let requests = (0..<400).map { "r\($0)-\(UniqueID.random())" }
            async let told: Void = {
                for request in requests { try await gateway.tell(request, to: connected.connectionID) }
            }()
            var seen: [GatewayFrame] = []
            var current = client
            while seen.count < requests.count {
                seen += try await take(min(40, requests.count - seen.count), from: current)
                await current.cut()
                current = try await gateway.open(returning: connected, after: seen.last?.sequence).0
            }
            try await told
            #expect(seen.compactMap(\.requestID) == requests)
            await current.cut()
        }
    }

    @Test func `a token that proves nothing gives a new connection`() async throws {
        try await RunningGateway.running { gateway in
            let (client, connected) = try await gateway.open()
            let (other, _) = try await gateway.open()
            let stranger = try #require(
                GatewayFrame(
                    #"{"t":"connected","connectionId":"\#(connected.connectionID ?? "")","resumeToken":"x.1.1.AAAA","seq":0}"#))
            let (returned, frame) = try await gateway.open(returning: stranger)
            #expect(frame.isResumed == false)
            #expect(frame.connectionID != connected.connectionID)
            for one in [client, other, returned] { await one.cut() }
        }
    }

    @Test func `an operator's connection is not given to somebody else with its token`() async throws {
        try await RunningGateway.running { gateway in
            let (client, connected) = try await gateway.open(asOperator: true)
            let (returned, frame) = try await gateway.open(returning: connected)
            #expect(frame.isResumed == false)
            await client.cut()
            await returned.cut()
        }
    }

    @Test func `whoever signs in takes along what was told to nobody in particular until then, and nothing later`() async throws {
        try await RunningGateway.running { gateway in
            let (client, connected) = try await gateway.open()
            await client.cut()
            let (before, after, own) = (UniqueID.random(), UniqueID.random(), UniqueID.random())
            try await gateway.tell(before, to: connected.connectionID)
            let (signedIn, frame) = try await gateway.open(asOperator: true, returning: connected)
            #expect(frame.isResumed == true)
            #expect(frame.resumeToken != connected.resumeToken)
            try await gateway.tell(after, to: connected.connectionID)
            try await gateway.tell(own, to: connected.connectionID, owner: "operator")
            #expect(try await take(2, from: signedIn).compactMap(\.requestID) == [before, own])
            await signedIn.cut()
            let (again, _) = try await gateway.open(asOperator: true, returning: frame, after: connected.sequence)
            #expect(try await take(2, from: again).compactMap(\.requestID) == [before, own])
            await again.cut()
        }
    }

    @Test func `the socket that a newer one replaces is ended, and is not to come back`() async throws {
        try await RunningGateway.running { gateway in
            let (client, connected) = try await gateway.open()
            let (returned, _) = try await gateway.open(returning: connected)
            #expect(await client.next() == .closed(code: 3502, reason: "resumed elsewhere"))
            await returned.cut()
        }
    }

    @Test func `a connection of another log is told that something is missing`() async throws {
        try await NATSServer.withOwn { server in
            let connected = try await RunningGateway.running(on: server) { gateway in
                let (client, connected) = try await gateway.open()
                await client.cut()
                try await server.withConnection { nats in
                    _ = try await nats.request("$JS.API.STREAM.DELETE.OUTCOMES", payload: [], timeout: .seconds(5))
                }
                return connected
            }
            try await RunningGateway.running(on: server) { gateway in
                let (client, frame) = try await gateway.open(returning: connected)
                #expect(frame.isResumed == true)
                #expect(await client.text().flatMap(GatewayFrame.init)?.kind == "gap")
                let request = UniqueID.random()
                try await gateway.tell(request, to: connected.connectionID)
                #expect(await client.text().flatMap(GatewayFrame.init)?.requestID == request)
                await client.cut()
            }
        }
    }
}
