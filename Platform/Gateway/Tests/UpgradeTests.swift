import Gateway
import PlatformTesting
import SocketTesting
import Testing
import WebAPI

/// Who gets a socket, and what the others are told.
@Suite(.nats) struct UpgradeTests {
    private func answer(
        _ gateway: RunningGateway, _ target: String = "/gateway/socket", _ headers: [(String, String)] = [],
        _ subprotocols: [String] = ["tributary.down.v1"]
    ) async throws -> SocketEvent {
        let client = try await SocketClient.connect(port: gateway.port, to: target, headers: headers, subprotocols: subprotocols)
        let event = await client.next()
        await client.cut()
        return event
    }

    private func status(_ event: SocketEvent, _ code: String) -> Int? {
        guard case .refused(let status, let body) = event, body.contains("problems/\(code)") else { return nil }
        return status
    }

    @Test func `the sub-protocol is the best of those that are offered and allowed`() async throws {
        try await RunningGateway.running { gateway in
            let both = ["tributary.down.v1", "tributary.duplex.v1"]
            let anonymous = try await answer(gateway, "/gateway/socket", [], both)
            #expect(anonymous == .opened(subprotocol: "tributary.down.v1"))
            let known = try await answer(gateway, "/gateway/socket", RunningGateway.operatorHeaders, both)
            #expect(known == .opened(subprotocol: "tributary.duplex.v1"))
        }
    }

    @Test func `refusals are problems over HTTP`() async throws {
        let refusals: [(target: String, headers: [(String, String)], subprotocol: String, code: String, status: Int)] = [
            ("/gateway/socket", [], "chat", "unknown-subprotocol", 400),
            ("/gateway/socket", [], "tributary.duplex.v1", "unauthorized", 401),
            ("/gateway/socket", [("Authorization", "Bearer no")], "tributary.down.v1", "bad-credentials", 401),
            ("/gateway/socket", [("Origin", "https://evil.example")], "tributary.down.v1", "foreign-origin", 403),
            ("/gateway/socket?connection=x", [], "tributary.down.v1", "incomplete-return", 400),
            ("/gateway/socket?who=x", [], "tributary.down.v1", "bad-parameter", 400),
            ("/gateway/nothing", [], "tributary.down.v1", "not-found", 404),
        ]
        try await RunningGateway.running { gateway in
            for refusal in refusals {
                let event = try await answer(gateway, refusal.target, refusal.headers, [refusal.subprotocol])
                #expect(status(event, refusal.code) == refusal.status, "\(refusal.target): \(event)")
            }
        }
    }

    @Test func `a page of ours, or of an origin that is allowed, may open a socket`() async throws {
        try await RunningGateway.running(origins: OriginPolicy(allowed: ["https://app.example"])) { gateway in
            for origin in ["http://127.0.0.1:\(gateway.port)", "https://app.example"] {
                let event = try await answer(gateway, "/gateway/socket", [("Origin", origin)])
                #expect(event == .opened(subprotocol: "tributary.down.v1"))
            }
        }
    }

    @Test func `the ordinary request says that an upgrade would be granted`() async throws {
        try await RunningGateway.running { gateway in
            let client = try await SocketClient.connect(
                port: gateway.port,
                sending: "GET /gateway/socket HTTP/1.1\r\nHost: 127.0.0.1\r\nSec-WebSocket-Protocol: tributary.down.v1\r\n\r\n")
            #expect(status(await client.next(), "upgrade-required") == 426)
            await client.cut()
        }
    }

    @Test func `an upgrade that nobody knows is passed over, with its body, and the request is answered`() async throws {
        try await RunningGateway.running { gateway in
            for upgrade in ["h2c", "websocket"] {
                let client = try await SocketClient.connect(
                    port: gateway.port,
                    sending:
                        "POST /gateway/socket HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: \(upgrade)\r\nContent-Length: 2\r\n\r\n{}"
                )
                #expect(status(await client.next(), "method-not-allowed") == 405)
                await client.cut()
            }
        }
    }

    @Test func `frames that come with the request are read`() async throws {
        try await RunningGateway.running { gateway in
            let request =
                "GET /gateway/socket HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: tributary.down.v1\r\n\r\n"
            let client = try await SocketClient.connect(port: gateway.port, sending: request, followedBy: SocketClient.frame(9, []))
            #expect(await client.next() == .opened(subprotocol: "tributary.down.v1"))
            var events: [SocketEvent] = []
            while events.last != .pong, events.count < 3 { events.append(await client.next()) }
            #expect(events.contains(.pong))
            await client.cut()
        }
    }

    @Test func `plain requests are served on the same port, and headers that are too large are refused`() async throws {
        try await RunningGateway.running { gateway in
            let plain = try await SocketClient.connect(port: gateway.port, sending: "GET /health HTTP/1.1\r\nHost: a\r\n\r\n")
            guard case .refused(200, _) = await plain.next() else { return #expect(Bool(false), "no answer") }
            let large = String(repeating: "x", count: 40_000)
            let client = try await SocketClient.connect(port: gateway.port, sending: "GET / HTTP/1.1\r\nHost: a\r\nX: \(large)\r\n\r\n")
            guard case .refused(400, _) = await client.next() else { return #expect(Bool(false), "no answer") }
            #expect(await client.next() == .gone)
            await plain.cut()
        }
    }
}
