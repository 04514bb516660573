import EventLog
import EventSourcing
import NATS
import PlatformTesting
import Testing

@Suite(.nats) struct SessionEndingTests {
    private let world = SessionWorld(store: InMemoryMessageStore())
    private let user = SessionWorld.user

    @Test func `a person's sessions end together, but for the one that may go on`() async throws {
        let directory = world.directory()
        let first = try await world.signIn(directory)
        let second = try await world.signIn(directory)
        let stranger = try await world.signIn(directory, user: "01930000-0000-7000-8000-00000000000b")
        world.clock.pass(1)
        try await directory.endAll(of: user, startedBefore: world.clock.now, except: second.id)
        let later = try await world.signIn(directory)
        #expect(try await directory.check(first.id, secret: first.secret) == nil)
        #expect(try await directory.check(second.id, secret: second.secret) == user)
        #expect(try await directory.check(stranger.id, secret: stranger.secret) != nil)
        #expect(try await directory.check(later.id, secret: later.secret) == user)
    }

    /// Each of the sessions is ended by one of the calls; whichever comes first, none of them revives what the other ended.
    @Test(arguments: [[0, 1], [1, 0], [0, 1, 0], [1, 0, 1]])
    func `endings add up in any order`(_ order: [Int]) async throws {
        let directory = world.directory()
        let early = try await world.signIn(directory)
        world.clock.pass(10)
        let firstEnding = world.clock.now
        world.clock.pass(10)
        let middle = try await world.signIn(directory)
        world.clock.pass(10)
        let secondEnding = world.clock.now
        for index in order {
            if index == 0 {
                try await directory.endAll(of: user, startedBefore: firstEnding)
            } else {
                try await directory.endAll(of: user, startedBefore: secondEnding, except: early.id)
            }
        }
        #expect(try await directory.check(early.id, secret: early.secret) == nil)
        #expect(try await directory.check(middle.id, secret: middle.secret) == nil)
    }

    @Test(arguments: [[0, 1], [1, 0]])
    func `the exception of a later ending is not one of an earlier's`(_ order: [Int]) async throws {
        let directory = world.directory()
        let kept = try await world.signIn(directory)
        world.clock.pass(10)
        let later = try await world.signIn(directory)
        world.clock.pass(10)
        for index in order { try await directory.endAll(of: user, startedBefore: world.clock.now, except: [kept, later][index].id) }
        #expect(try await directory.check(kept.id, secret: kept.secret) == nil)
        #expect(try await directory.check(later.id, secret: later.secret) == nil)
    }

    @Test func `an ending is heard by other processes, and also where it is not, within two seconds`() async throws {
        try await NATSServer.withOwn { server in
            try await server.withConnection { connection in
                let store = JetStreamStore(connection, logger: TestLogger.silent)
                try await store.provision(StreamDefinition.shared)
                let world = SessionWorld(store: store)
                let (mine, hearing, deaf) = (world.directory(), world.directory(), world.directory())
                let first = try await world.signIn(mine)
                let second = try await world.signIn(mine)
                try await withThrowingTaskGroup(of: Void.self) { group in
                    group.addTask { try await hearing.run(store) }
                    _ = try await eventually("somebody listens") { try await store.hasListeners("session.entry.x") ? true : nil }
                    for directory in [hearing, deaf] {
                        #expect(try await directory.check(first.id, secret: first.secret) == user)
                        #expect(try await directory.check(second.id, secret: second.secret) == user)
                    }
                    world.clock.pass(1)
                    try await mine.end(first.id)
                    try await mine.endAll(of: user, startedBefore: world.clock.now)
                    let ended = ContinuousClock.now
                    for directory in [hearing, deaf] {
                        for session in [first, second] {
                            // What counts is when somebody asks, not when the machine comes to the answer.
                            let isOverInTime = try await eventually("an answer that counts") { () -> Bool? in
                                let isLate = .now - ended > .seconds(2)
                                if try await directory.check(session.id, secret: session.secret) == nil { return true }
                                return isLate ? false : nil
                            }
                            #expect(isOverInTime)
                        }
                    }
                    group.cancelAll()
                }
            }
        }
    }
}
