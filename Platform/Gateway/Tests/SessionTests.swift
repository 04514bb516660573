import EventLog
import EventSourcing
import Gateway
import PlatformTesting
import SocketTesting
import Testing

/// Connections of people who have signed in.
@Suite(.nats) struct SessionTests {
    /// Signs a person in and gives the cookie.
    private func signIn(_ user: String, session: String, at gateway: RunningGateway) async throws -> String {
        let login = UniqueID.random()
        try await gateway.sessions.open(session, of: user, for: login, startedAt: RunningGateway.now())
        let taken = try #require(try await gateway.sessions.take(login, for: .cookie))
        return "__Host-session=\(taken.sessionID).\(try #require(taken.secret))"
    }

    private func ending(_ client: SocketClient) async -> SocketEvent {
        while true {
            switch await client.next() {
            case .text, .ping, .pong, .opened: continue
            case let event: return event
            }
        }
    }

    /// Another one for each test: they share a server, and one of them ends all sessions of its person.
    private let user = UniqueID.make(at: RunningGateway.now())

    private func newSession() -> String { UniqueID.make(at: RunningGateway.now()) }

    @Test func `a person hears their own outcomes`() async throws {
        try await RunningGateway.running { gateway in
            let cookie = try await signIn(user, session: newSession(), at: gateway)
            let (client, connected) = try await gateway.open(cookie: cookie)
            let (others, mine) = (UniqueID.random(), UniqueID.random())
            try await gateway.tell(others, to: connected.connectionID)
            try await gateway.tell(mine, to: connected.connectionID, owner: user)
            #expect(await client.text().flatMap(GatewayFrame.init)?.requestID == mine)
            await client.cut()
        }
    }

    @Test func `V7.4.1: a session that ends takes its connections along, and no other's`() async throws {
        try await RunningGateway.running { gateway in
            let (first, second) = (newSession(), newSession())
            let (client, _) = try await gateway.open(cookie: try await signIn(user, session: first, at: gateway))
            let (other, _) = try await gateway.open(cookie: try await signIn(user, session: second, at: gateway))
            // As another process would: this one's memory of sessions is not told directly.
            let elsewhere = SessionDirectory(gateway.store, now: RunningGateway.now)
            try await elsewhere.end(first)
            #expect(await ending(client) == .closed(code: 3501, reason: "session ended"))
            #expect(await other.next(within: .milliseconds(10)) == .late)
            await other.cut()
        }
    }

    @Test func `V7.4.3: all sessions of a person end together`() async throws {
        try await RunningGateway.running { gateway in
            var clients: [SocketClient] = []
            for _ in 0..<3 {
                clients.append(try await gateway.open(cookie: try await signIn(user, session: newSession(), at: gateway)).0)
            }
            let elsewhere = SessionDirectory(gateway.store, now: RunningGateway.now)
            try await elsewhere.endAll(of: user, startedBefore: RunningGateway.now().advanced(bySeconds: 1))
            for client in clients { #expect(await ending(client) == .closed(code: 3501, reason: "session ended")) }
        }
    }

    @Test func `the token of a person's connection is of no use to another, nor to nobody`() async throws {
        try await RunningGateway.running { gateway in
            let (client, connected) = try await gateway.open(cookie: try await signIn(user, session: newSession(), at: gateway))
            let stranger = UniqueID.make(at: RunningGateway.now())
            let cookie = try await signIn(stranger, session: newSession(), at: gateway)
            for thief in [cookie, nil] {
                let (stolen, frame) = try await gateway.open(cookie: thief, returning: connected)
                #expect(frame.isResumed == false)
                await stolen.cut()
            }
            await client.cut()
        }
    }
}
