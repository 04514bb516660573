import EventLog
import EventSourcing
import IdentityEvents
import PlatformTesting
import Testing

@testable import Hosting

@Suite struct ReactionRunnerTests {
    private let harness = ReactionHarness()
    private let user = ComponentHarness.user
    private let other = ComponentHarness.otherUser

    @Test func `an event causes the commands the reaction says, in order, and they say why`() async throws {
        try await harness.running { _ in
            try await harness.happen(.accountLocked(AccountLocked(userId: user, reason: "a")), to: user, cause: "the-cause")
            let commands = try await harness.commands(2)
            #expect(
                commands.map(\.command) == [
                    .unlockAccount(UnlockAccount(userId: user)), .modifyUser(ModifyUser(userId: user, firstName: "a")),
                ])
            for command in commands {
                #expect(command.envelope.causationID == "the-cause/user/\(user)@0")
                #expect(command.envelope.causationPosition == 1)
                #expect(command.envelope.correlationID == "request")
                #expect(command.envelope.userID == "somebody")
            }
            #expect(Set(commands.map(\.envelope.id)).count == 2)
        }
    }

    @Test func `each event of a decision causes commands of its own`() async throws {
        try await harness.running { _ in
            try await harness.happen(
                .accountLocked(AccountLocked(userId: user, reason: "a")), .accountLocked(AccountLocked(userId: user, reason: "b")), to: user
            )
            let commands = try await harness.commands(4)
            #expect(Set(commands.map(\.envelope.id)).count == 4)
        }
    }

    @Test func `a reaction that is new begins at the first event of a stream that is long already`() async throws {
        let users = (0..<600).map { "\(user.dropLast(3))\(100 + $0)" }
        for user in users {
            try await harness.happen(.accountLocked(AccountLocked(userId: user, reason: "a")), to: user)
        }
        try await harness.running { _ in
            let commands = try await harness.commands(2 * users.count)
            #expect(Set(commands.map(\.command.address.id)) == Set(users))
        }
    }

    @Test func `an event that is read again issues the very same commands`() async throws {
        try await harness.running { _ in
            try await harness.happen(.accountLocked(AccountLocked(userId: user, reason: "a")), to: user)
            _ = try await harness.commands(2)
        }
        await harness.loseCheckpoint()
        let commands = try await harness.running { _ in
            try await harness.happen(.accountLocked(AccountLocked(userId: other, reason: "b")), to: other)
            return try await harness.commands(6)
        }
        let ids = Dictionary(grouping: commands, by: \.envelope.id)
        #expect(ids.count == 4, "two for each event, whatever was read twice")
        for repeated in ids.values.filter({ $0.count > 1 }) {
            #expect(Set(repeated.map(\.command)).count == 1)
            #expect(repeated.last?.mayBeRepeated == true, "so that the component looks for an outcome")
        }
    }

    @Test func `its own events are appended once for each event, whatever is read again`() async throws {
        let changed = IdentityEvent.emailChanged(EmailChanged(userId: user, email: "x@example.org", previousEmail: "y@example.org"))
        let counted = try #require(TestUser.address(of: "counted"))
        @Sendable func count() async -> Int {
            await harness.store.messages(in: "IDENTITY_EVENTS").filter { $0.subject == counted.eventSubject }.count
        }
        try await harness.running { _ in
            try await harness.happen(changed, to: user)
            _ = try await eventually("the event") { await count() == 1 ? true : nil }
        }
        await harness.loseCheckpoint()
        try await harness.running { _ in
            try await harness.happen(changed, to: user)
            _ = try await eventually("the second event") { await count() == 2 ? true : nil }
        }
        #expect(await count() == 2)
    }

    @Test func `an event that cannot be reacted to parks its entity, and a retry goes on in order`() async throws {
        harness.reaction.failing.set(true)
        let journal = LaneJournal(store: harness.store) { Timestamp(microseconds: 7) }
        try await harness.running { _ in
            try await harness.happen(.accountLocked(AccountLocked(userId: user, reason: "forbidden")), to: user)
            try await harness.happen(.accountLocked(AccountLocked(userId: user, reason: "behind")), to: user)
            try await harness.happen(.accountLocked(AccountLocked(userId: other, reason: "elsewhere")), to: other)
            let lane = try await eventually("a lane of two") { try await journal.lanes().first { $0.messages.count == 2 } }
            #expect(lane.consumer == ConsumerName(.reaction, "greeter"))
            #expect(lane.messages.allSatisfy { $0.stream == "IDENTITY_EVENTS" })
            #expect(try await harness.commands(2).allSatisfy { $0.command.address.id == other })
            harness.reaction.failing.set(false)
            #expect(try await journal.order(.retry, for: lane.consumer, lane.address))
            let names = try await harness.commands(6).compactMap { received in
                if case .modifyUser(let command) = received.command, command.userId == user { command.firstName } else { nil }
            }
            #expect(names == ["forbidden", "behind"])
            _ = try await eventually("nothing is parked") { try await journal.lanes().isEmpty ? true : nil }
        }
    }

    @Test func `an id derived from a name is a UUID of version 5 and always the same`() {
        let id = DerivedID.make(from: "x")
        #expect(id == DerivedID.make(from: "x"))
        #expect(id != DerivedID.make(from: "y"))
        #expect(id.wholeMatch(of: /[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/) != nil)
    }

    @Test func `an entity that a reaction changes again and again gets a snapshot and goes on from it`() async throws {
        try await harness.running { _ in
            for index in 0..<12 {
                try await harness.happen(
                    .emailChanged(EmailChanged(userId: user, email: "\(index)@example.com", previousEmail: "old@example.com")), to: user)
                _ = try await eventually("the entity has changed") {
                    await counted().count == index + 1 ? true : nil
                }
            }
        }
        #expect(await harness.store.messages(in: StreamName.snapshots).contains { $0.subject == "snapshot.identity.user.counted" })
        let codec = EventCodec<IdentityEvent>(source: "/test")
        let reasons = try await counted().flatMap { try codec.events(in: $0).map(\.event) }
        #expect(reasons == (0..<12).map { .accountLocked(AccountLocked(userId: user, reason: "\($0)")) })
    }

    private func counted() async -> [RecordedMessage] {
        await harness.store.messages(in: StreamName.events(of: "identity")).filter { $0.subject.hasSuffix(".counted") }
    }
}
