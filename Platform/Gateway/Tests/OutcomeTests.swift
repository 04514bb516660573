import EventSourcing
import Gateway
import PlatformTesting
import SocketTesting
import Testing

/// Outcomes on the socket.
@Suite(.nats) struct OutcomeTests {
    @Test func `a new connection is told its name, its proof and where it stands`() async throws {
        try await RunningGateway.running { gateway in
            let (client, frame) = try await gateway.open()
            #expect(frame.kind == "connected")
            #expect(frame.isResumed == false)
            #expect(frame.connectionID?.utf8.count == 22)
            #expect(frame.resumeToken?.isEmpty == false)
            await client.cut()
        }
    }

    @Test func `outcomes arrive in the order of the stream, with what became of the command`() async throws {
        try await RunningGateway.running { gateway in
            let (client, connected) = try await gateway.open()
            let requests = (0..<50).map { _ in UniqueID.random() }
            for (index, request) in requests.enumerated() {
                try await gateway.tell(request, to: connected.connectionID, rejected: index == 3)
            }
            var last = connected.sequence ?? 0
            for (index, request) in requests.enumerated() {
                let frame = try #require(await client.text().flatMap(GatewayFrame.init))
                #expect(frame.kind == "outcome")
                #expect(frame.requestID == request)
                #expect(frame.status == (index == 3 ? "rejected" : "completed"))
                #expect(try #require(frame.sequence) > last)
                last = try #require(frame.sequence)
                if index == 3 {
                    #expect(frame.text.contains("https://tributary.dev/problems/too-early"))
                } else {
                    #expect(frame.text.contains(#""position":"greetings:7""#))
                }
            }
            await client.cut()
        }
    }

    @Test func `an outcome that is another caller's is not told, whoever's inbox it was sent to`() async throws {
        try await RunningGateway.running { gateway in
            let (client, connected) = try await gateway.open()
            try await gateway.tell(UniqueID.random(), to: connected.connectionID, owner: "01930000-0000-7000-8000-000000000001")
            try await gateway.tell(UniqueID.random(), to: connected.connectionID, owner: "operator")
            let mine = UniqueID.random()
            try await gateway.tell(mine, to: connected.connectionID)
            #expect(await client.text().flatMap(GatewayFrame.init)?.requestID == mine)
            await client.cut()
        }
    }

    @Test func `an outcome that was stored twice is told once`() async throws {
        try await RunningGateway.running { gateway in
            let (client, connected) = try await gateway.open()
            let (first, second) = (UniqueID.random(), UniqueID.random())
            try await gateway.tell(first, to: connected.connectionID)
            // Another message of the same outcome, as after the server's window of deduplication.
            let stored = try #require(
                try await gateway.store.last(of: Outcome.subject(inbox: connected.connectionID ?? "", requestID: first), in: "OUTCOMES"))
            _ = try await gateway.store.append(
                ProposedMessage(subject: stored.subject, id: UniqueID.random(), headers: stored.headers, payload: stored.payload),
                expecting: nil)
            try await gateway.tell(second, to: connected.connectionID)
            #expect(await client.text().flatMap(GatewayFrame.init)?.requestID == first)
            #expect(await client.text().flatMap(GatewayFrame.init)?.requestID == second)
            await client.cut()
        }
    }
}
