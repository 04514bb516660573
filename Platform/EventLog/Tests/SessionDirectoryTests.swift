import EventLog
import EventSourcing
import PlatformTesting
import Testing

@Suite struct SessionDirectoryTests {
    private let world = SessionWorld(store: InMemoryMessageStore())
    private var directory: SessionDirectory { world.directory() }
    private let login = Session.hash("what the client holds")
    private let id = "01930000-0000-7000-8000-000000000001"
    private let user = SessionWorld.user

    @Test func `a session is its secret's alone`() async throws {
        let directory = directory
        let (id, secret) = try await world.signIn(directory)
        #expect(try await directory.check(id, secret: secret) == user)
        #expect(try await directory.check(id, secret: secret.dropLast() + "x") == nil)
        #expect(try await directory.check(id, secret: "") == nil)
        #expect(try await directory.check("01930000-0000-7000-8000-0000000000ff", secret: secret) == nil)
        #expect(try await directory.check("no.token", secret: secret) == nil)
    }

    @Test func `the secret is nowhere in the log`() async throws {
        let store = InMemoryMessageStore()
        let (_, secret) = try await SessionWorld(store: store).signIn(SessionWorld(store: store).directory())
        let log = await store.messages(in: StreamName.sessions).map { String(decoding: $0.payload, as: UTF8.self) }.joined()
        #expect(log.contains(Session.hash(secret)))
        #expect(!log.contains(secret))
    }

    @Test func `a login is taken once, and by the hash of its secret only`() async throws {
        let directory = directory
        try await directory.open(id, of: user, for: login, startedAt: world.clock.now)
        #expect(try await directory.take(Session.hash("something else"), for: .cookie) == nil)
        #expect(try await directory.take("what the client holds", for: .cookie) == nil)
        #expect(try await directory.take(login, for: .cookie)?.sessionID == id)
        #expect(try await directory.take(login, for: .cookie) == nil)
        #expect(try await directory.take(login, for: .tokens) == nil)
    }

    @Test func `of many that take one login at the same moment one gets it`() async throws {
        let (world, login) = (world, login)
        try await directory.open(id, of: user, for: login, startedAt: world.clock.now)
        let taken = try await withThrowingTaskGroup(of: TakenSession?.self) { group in
            for _ in 0..<8 { group.addTask { try await world.directory().take(login, for: .cookie) } }
            return try await group.reduce(into: [TakenSession]()) { if let taken = $1 { $0.append(taken) } }
        }
        #expect(taken.count == 1)
    }

    @Test func `opening again changes nothing, whatever has become of the session`() async throws {
        let directory = directory
        let began = world.clock.now
        try await directory.open(id, of: user, for: login, startedAt: began)
        try await directory.open(id, of: user, for: login, startedAt: began)
        let taken = try #require(try await directory.take(login, for: .cookie))
        try await directory.open(id, of: user, for: login, startedAt: began)
        #expect(try await directory.take(login, for: .cookie) == nil)
        #expect(try await directory.check(id, secret: taken.secret ?? "") == user)
        try await directory.end(id)
        try await directory.open(id, of: user, for: login, startedAt: began)
        #expect(try await directory.take(login, for: .cookie) == nil)
        #expect(try await directory.check(id, secret: taken.secret ?? "") == nil)
    }

    @Test func `a session that is ended before it is opened stays shut`() async throws {
        try await directory.end(id)
        try await directory.open(id, of: user, for: login, startedAt: world.clock.now)
        #expect(try await directory.take(login, for: .cookie) == nil)
        #expect(try await directory.isOver(id, of: user))
    }

    @Test func `a session that nobody has taken is nobody's`() async throws {
        try await directory.open(id, of: user, for: login, startedAt: world.clock.now)
        #expect(try await directory.check(id, secret: "") == nil)
    }

    @Test func `a login waits for its client for a minute`() async throws {
        try await directory.open(id, of: user, for: login, startedAt: world.clock.now)
        world.clock.pass(60)
        #expect(try await directory.take(login, for: .cookie) == nil)
    }

    @Test func `a session is over after thirty days, however busy it is`() async throws {
        let directory = directory
        let (id, secret) = try await world.signIn(directory)
        for _ in 0..<29 {
            world.clock.pass(86_400)
            #expect(try await directory.check(id, secret: secret) == user)
        }
        world.clock.pass(86_399)
        #expect(try await directory.check(id, secret: secret) == user)
        world.clock.pass(1)
        #expect(try await directory.check(id, secret: secret) == nil)
        #expect(try await directory.isOver(id, of: user))
    }

    @Test func `a session that nobody uses is over after seven days`() async throws {
        let directory = directory
        let (id, secret) = try await world.signIn(directory)
        world.clock.pass(7 * 86_400)
        #expect(try await directory.check(id, secret: secret) == nil)
    }

    @Test func `that a session is in use is noted hourly`() async throws {
        let store = InMemoryMessageStore()
        let world = SessionWorld(store: store)
        let directory = world.directory()
        let (id, secret) = try await world.signIn(directory)
        let count = await store.messages(in: StreamName.sessions).count
        for _ in 0..<59 {
            world.clock.pass(60)
            _ = try await directory.check(id, secret: secret)
        }
        #expect(await store.messages(in: StreamName.sessions).count == count)
        world.clock.pass(60)
        for _ in 0..<5 { _ = try await directory.check(id, secret: secret) }
        #expect(await store.messages(in: StreamName.sessions).count == count + 1)
    }

    @Test func `what cannot be looked up is never a person`() async throws {
        let store = UnreachableStore(store: InMemoryMessageStore())
        let world = SessionWorld(store: store)
        let (id, secret) = try await world.signIn(world.directory())
        let another = world.directory()
        store.isAway = true
        let error = await #expect(throws: MessageStoreError.self) { try await another.check(id, secret: secret) }
        #expect(error?.code == .unavailable)
        await #expect(throws: MessageStoreError.self) { try await another.isOver(id, of: SessionWorld.user) }
    }
}
