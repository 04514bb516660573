import EventLog
import EventSourcing
import PlatformTesting
import Testing

@Suite struct SessionRotationTests {
    private let world = SessionWorld(store: InMemoryMessageStore())
    private let user = SessionWorld.user

    @Test func `each refresh token is exchanged for the next`() async throws {
        let directory = world.directory()
        let taken = try await world.take(directory, for: .tokens)
        #expect(taken.secret == nil)
        #expect(taken.session.generation == 1)
        for generation in 1...5 as ClosedRange<Int64> {
            world.clock.pass(300)
            guard case .rotated(let session) = try await directory.rotate(taken.sessionID, from: generation) else {
                Issue.record("not rotated")
                return
            }
            #expect(session.generation == generation + 1)
        }
    }

    @Test func `two tabs that refresh at the same moment both get the next one, and it goes on`() async throws {
        let world = world
        let directory = world.directory()
        let id = try await world.take(directory, for: .tokens).sessionID
        let rotations = try await withThrowingTaskGroup(of: SessionDirectory.Rotation.self) { group in
            for _ in 0..<4 { group.addTask { try await world.directory().rotate(id, from: 1) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        let generations = rotations.map { rotation in
            switch rotation {
            case .rotated(let session), .repeated(let session): session.generation
            case .reused, .refused: 0 as Int64
            }
        }
        #expect(generations == [2, 2, 2, 2])
        #expect(rotations.filter { if case .rotated = $0 { true } else { false } }.count == 1)
        world.clock.pass(15)
        guard case .repeated = try await directory.rotate(id, from: 1) else {
            Issue.record("the fifteenth second still counts")
            return
        }
    }

    @Test(arguments: [(16, 1), (0, 2)] as [(Int64, Int64)])
    func `a token that was used before ends the session: too late, or older than the one before`(
        after seconds: Int64, rotations: Int64
    ) async throws {
        let directory = world.directory()
        let id = try await world.take(directory, for: .tokens).sessionID
        for generation in 1...rotations { _ = try await directory.rotate(id, from: generation) }
        world.clock.pass(seconds)
        guard case .reused(let session) = try await directory.rotate(id, from: 1) else {
            Issue.record("the reuse was not seen")
            return
        }
        #expect(session.userID == user)
        #expect(try await directory.isOver(id, of: user))
        #expect(try await directory.rotate(id, from: rotations + 1) == .refused)
    }

    @Test func `what was never given out is refused and ends nothing`() async throws {
        let directory = world.directory()
        let id = try await world.take(directory, for: .tokens).sessionID
        for generation in [0, -1, 2, .max] as [Int64] { #expect(try await directory.rotate(id, from: generation) == .refused) }
        #expect(try await !directory.isOver(id, of: user))
        #expect(try await directory.rotate("01930000-0000-7000-8000-0000000000ff", from: 1) == .refused)
    }

    @Test func `a session with a cookie has no refresh tokens`() async throws {
        let directory = world.directory()
        let id = try await world.signIn(directory).id
        for generation in [0, 1] as [Int64] { #expect(try await directory.rotate(id, from: generation) == .refused) }
    }

    @Test func `a session that is over cannot be refreshed`() async throws {
        let directory = world.directory()
        let id = try await world.take(directory, for: .tokens).sessionID
        try await directory.end(id)
        #expect(try await directory.rotate(id, from: 1) == .refused)
    }
}
