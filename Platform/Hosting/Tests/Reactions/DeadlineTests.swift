import EventLog
import EventSourcing
import IdentityEvents
import PlatformTesting
import Synchronization
import Testing

@testable import Hosting

@Suite struct DeadlineTests {
    private let harness = ReactionHarness()
    private let user = ComponentHarness.user
    private let other = ComponentHarness.otherUser
    private let clock = TestClock(ReactionHarness.start)

    private var book: DeadlineBook { DeadlineBook(store: harness.store) { ReactionHarness.start } }

    private func event(_ position: UInt64, of user: String) throws -> Recorded<IdentityEvent> {
        var headers = MessageHeaders()
        headers.append(.id, "event-\(position)")
        return Recorded(
            .accountUnlocked(AccountUnlocked(userId: user)), of: try #require(TestUser.address(of: user)), at: Position(sequence: position),
            time: ReactionHarness.start, headers: headers)
    }

    private func set(_ reason: String, after seconds: Int64, for user: String, by position: UInt64 = 1) async throws {
        let deadline = Deadline(
            "close", CloseAccount(userId: user, reason: reason), at: ReactionHarness.start.advanced(bySeconds: seconds))
        try await book.set(deadline, because: event(position, of: user))
    }

    private func running<Result: Sendable>(limit: Int = 1_000, _ body: @Sendable () async throws -> Result) async throws -> Result {
        let clock = clock
        let runner = DeadlineRunner(context: "identity", store: harness.store, limit: limit, logger: harness.logger) { clock.now }
        return try await ReactionHarness.run(runner, harness.logger, body)
    }

    private func reasons(_ count: Int) async throws -> [String] {
        try await harness.commands(count).compactMap { if case .closeAccount(let command) = $0.command { command.reason } else { nil } }
    }

    private func nothingIsLeft() async throws {
        _ = try await eventually("no deadline is left") { await harness.store.messages(in: StreamName.deadlines).isEmpty ? true : nil }
    }

    @Test func `a command comes at its time, not before, and once`() async throws {
        try await running {
            try await set("late", after: 200, for: user)
            try await set("early", after: 100, for: other)
            clock.advance(bySeconds: 99)
            try await set("at once", after: -1, for: "01930000-0000-7000-8000-000000000003")
            #expect(try await reasons(1) == ["at once"])
            clock.advance(bySeconds: 1)
            #expect(try await reasons(2) == ["at once", "early"])
            clock.advance(bySeconds: 100)
            #expect(try await reasons(3) == ["at once", "early", "late"])
            try await nothingIsLeft()
        }
        try await running {
            try await set("next", after: 200, for: user, by: 9)
            #expect(try await reasons(4).count == 4, "what was issued is not issued again after a restart")
        }
    }

    @Test func `what fell due while nobody was there comes at the next start`() async throws {
        try await set("waiting", after: 10, for: user)
        clock.advance(bySeconds: 1_000)
        try await running {
            let reasons = try await reasons(1)
            #expect(reasons == ["waiting"])
        }
    }

    @Test func `a deadline that is moved comes at its new time, one that is cancelled not at all`() async throws {
        try await running {
            try await set("first", after: 100, for: user)
            try await set("moved", after: 300, for: user, by: 2)
            try await set("cancelled", after: 100, for: other)
            try await book.cancel("close", of: try #require(TestUser.address(of: other)), because: event(3, of: other))
            clock.advance(bySeconds: 200)
            try await set("witness", after: 150, for: "01930000-0000-7000-8000-000000000003")
            #expect(try await reasons(1) == ["witness"])
            clock.advance(bySeconds: 100)
            #expect(try await reasons(2) == ["witness", "moved"])
            try await nothingIsLeft()
        }
    }

    @Test func `two instances issue one command`() async throws {
        try await running {
            try await running {
                for index in 0..<50 {
                    try await set("\(index)", after: 1, for: "01930000-0000-7000-8000-0000000002\(index + 10)")
                }
                clock.advance(bySeconds: 2)
                _ = try await harness.commands(50)
                try await nothingIsLeft()
            }
        }
        let ids = try await harness.commands().map(\.envelope.id)
        #expect(Set(ids).count == 50)
    }

    @Test func `more deadlines than fit in memory all come, in order`() async throws {
        for index in (0..<30).shuffled() {
            try await set("\(index)", after: Int64(index + 1), for: "01930000-0000-7000-8000-0000000002\(index + 10)", by: UInt64(index))
        }
        try await running(limit: 4) {
            for index in 0..<30 {
                clock.advance(bySeconds: 1)
                let reasons = try await reasons(index + 1)
                #expect(reasons.last == "\(index)")
            }
        }
    }

    @Test func `a reaction sets a deadline and cancels it`() async throws {
        try await harness.running { _ in
            try await harness.happen(.accountLocked(AccountLocked(userId: user, reason: "cancelled")), to: user)
            try await harness.happen(.accountLocked(AccountLocked(userId: other, reason: "comes")), to: other)
            try await harness.happen(.accountUnlocked(AccountUnlocked(userId: user)), to: user)
            _ = try await harness.commands(4)
            let deadline = "deadline.identity.user.\(user).close"
            _ = try await eventually("the deadline is called off") {
                await harness.store.last(of: deadline, in: StreamName.deadlines)?.payload.isEmpty == true ? true : nil
            }
            try await running {
                clock.advance(bySeconds: 3_600)
                #expect(try await reasons(5) == ["comes"])
                try await nothingIsLeft()
            }
        }
    }
}

/// A clock that the test moves.
final class TestClock: Sendable {
    private let microseconds: Atomic<Int64>

    init(_ start: Timestamp) { microseconds = Atomic(start.microseconds) }

    var now: Timestamp { Timestamp(microseconds: microseconds.load(ordering: .sequentiallyConsistent)) }

    func advance(bySeconds seconds: Int64) { microseconds.add(seconds * 1_000_000, ordering: .sequentiallyConsistent) }
}
