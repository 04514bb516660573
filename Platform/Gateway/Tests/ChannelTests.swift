import EventSourcing
import Gateway
import PlatformTesting
import SocketTesting
import Testing
import WebAPI

/// Channels: who gets one, and what of it.
@Suite(.nats) struct ChannelTests {
    private func change(_ channel: String, _ key: String, _ revision: UInt64) -> ChannelChange {
        ChannelChange(
            channel: channel, context: "test", key: key, revision: revision, offset: "test:\(revision)",
            data: Array(#"{"id":"\#(key)","revision":\#(revision)}"#.utf8))
    }

    private func frame(_ client: SocketClient) async throws -> GatewayFrame { try #require(await client.text().flatMap(GatewayFrame.init)) }

    @Test func `a channel's history and what comes meanwhile arrive once each, then what is live`() async throws {
        let source = ScriptedChannels()
        try await RunningGateway.running(channels: source) { gateway in
            let (client, _) = try await gateway.open(asOperator: true)
            await source.prepare { outlet in
                // While the history is read, a change that it holds already and one that it does not.
                try await outlet.tell(change("team:1", "a", 2))
                try await outlet.tell(change("team:1", "b", 3))
                return ChannelHistory(events: [change("team:1", "a", 1), change("team:1", "a", 2)])
            }
            try await client.send(#"{"t":"subscribe","id":"s1","channel":"team:1","since":"test:0@0"}"#)
            #expect(try await frame(client).kind == "subscribed")
            for expected in [#""revision":1"#, #""revision":2"#, #""revision":3"#] {
                let event = try await frame(client)
                #expect(event.kind == "event")
                #expect(event.text.contains(expected))
            }
            try await source.outlet().tell(change("team:1", "a", 4))
            #expect(try await frame(client).text.contains(#""offset":"test:4""#))
            await client.cut()
        }
    }

    @Test func `a source that says again what is old is not passed on`() async throws {
        let source = ScriptedChannels()
        try await RunningGateway.running(channels: source) { gateway in
            let (client, _) = try await gateway.open(asOperator: true)
            await source.prepare { _ in ChannelHistory(events: [change("team:1", "a", 1)]) }
            try await client.send(#"{"t":"subscribe","id":"s1","channel":"team:1","since":"test:0@0"}"#)
            #expect(try await frame(client).kind == "subscribed")
            #expect(try await frame(client).text.contains(#""revision":1"#))
            for revision in [4, 2, 4, 5] as [UInt64] { try await source.outlet().tell(change("team:1", "a", revision)) }
            #expect(try await frame(client).text.contains(#""revision":4"#))
            #expect(try await frame(client).text.contains(#""revision":5"#))
            await client.cut()
        }
    }

    @Test func `who may not have a channel is refused, and who may not any more loses it`() async throws {
        let source = ScriptedChannels()
        try await RunningGateway.running(channels: source) { gateway in
            let (client, _) = try await gateway.open(asOperator: true)
            await source.prepare { _ in throw Problem("forbidden", "This is not yours", status: .forbidden) }
            try await client.send(#"{"t":"subscribe","id":"s1","channel":"team:1"}"#)
            let refused = try await frame(client)
            #expect(refused.kind == "refused")
            #expect(refused.text.contains("problems/forbidden"))
            _ = try await eventually("it is not followed") { await source.followed.isEmpty ? true : nil }
            await source.prepare { _ in ChannelHistory(gap: "too long ago") }
            try await client.send(#"{"t":"subscribe","id":"s2","channel":"team:1"}"#)
            #expect(try await frame(client).kind == "subscribed")
            #expect(try await frame(client).kind == "gap")
            try await source.outlet().revoke("team:1", reason: "no member any more") { _ in false }
            #expect(try await frame(client).kind == "unsubscribed")
            _ = try await eventually("it is not followed") { await source.followed.isEmpty ? true : nil }
            await client.cut()
        }
    }

    @Test func `a channel is followed once for all, until the last has left`() async throws {
        let source = ScriptedChannels()
        try await RunningGateway.running(channels: source) { gateway in
            var clients: [SocketClient] = []
            for _ in 0..<8 {
                let (client, _) = try await gateway.open(asOperator: true)
                try await client.send(#"{"t":"subscribe","id":"s","channel":"team:1"}"#)
                #expect(try await frame(client).kind == "subscribed")
                clients.append(client)
            }
            #expect(await source.followed == ["team:1"])
            #expect(await source.follows == 1)
            try await source.outlet().tell(change("team:1", "a", 1))
            for client in clients { #expect(try await frame(client).kind == "event") }
            try await clients[0].send(#"{"t":"unsubscribe","channel":"team:1"}"#)
            #expect(try await frame(clients[0]).kind == "unsubscribed")
            for client in clients[1...] { await client.cut() }
            _ = try await eventually("it is not followed") { await source.followed.isEmpty ? true : nil }
            await clients[0].cut()
        }
    }

    @Test func `a connection has so many channels and no more`() async throws {
        var limits = GatewayLimits()
        limits.channels = 3
        try await RunningGateway.running(limits: limits, channels: ScriptedChannels()) { gateway in
            let (client, _) = try await gateway.open(asOperator: true)
            for index in 0..<4 {
                try await client.send(#"{"t":"subscribe","id":"\#(index)","channel":"team:\#(index)"}"#)
                #expect(try await frame(client).kind == (index < 3 ? "subscribed" : "refused"))
            }
            await client.cut()
        }
    }

    @Test func `a message goes to whoever listens to its type, with its sender's name`() async throws {
        try await RunningGateway.running { gateway in
            let reader = try await gateway.store.listen(to: "gateway.in.drawing", capacity: 16)
            let (client, connected) = try await gateway.open(asOperator: true)
            let text = #"{"t":"message","type":"drawing","points":[1,2]}"#
            try await client.send(text)
            let heard = try #require(try await reader.next()?.first)
            #expect(String(decoding: heard.payload, as: UTF8.self) == text)
            #expect(heard.headers[.userID] == "operator")
            #expect(heard.headers[.inbox] == connected.connectionID)
            await reader.close()
            await client.cut()
        }
    }
}

/// A source of channels that does as it is told.
private actor ScriptedChannels: ChannelSource {
    typealias Script = @Sendable (ChannelOutlet) async throws -> ChannelHistory

    let fault: String? = nil
    private(set) var followed: Set<String> = []
    private(set) var follows = 0
    private var script: Script = { _ in ChannelHistory() }
    private var given: ChannelOutlet?

    func prepare(_ script: @escaping Script) { self.script = script }

    func outlet() throws -> ChannelOutlet { try #require(given) }

    func run(_ outlet: ChannelOutlet) async throws {
        given = outlet
        try await Task.sleep(for: .seconds(3_600))
    }

    func follow(_ channel: String) {
        followed.insert(channel)
        follows += 1
    }

    func leave(_ channel: String) { followed.remove(channel) }

    func open(_ channel: String, for owner: ConnectionOwner, since: String?) async throws(Problem) -> ChannelHistory {
        do {
            return try await script(outlet())
        } catch let problem as Problem {
            throw problem
        } catch {
            throw Problem("test", "The script failed", status: .internalServerError)
        }
    }
}
