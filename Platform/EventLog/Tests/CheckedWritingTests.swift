import EventLog
import EventSourcing
import IdentityEvents
import PlatformTesting
import Testing

/// What would be stored and could then never be read is refused where it is written.
@Suite struct CheckedWritingTests {
    private static let user = "01930000-0000-7000-8000-000000000001"
    private let store = InMemoryMessageStore()

    @Test(arguments: [
        [IdentityEvent.accountLocked(AccountLocked(userId: user, reason: String(repeating: "x", count: 501)))],
        [
            IdentityEvent.accountUnlocked(AccountUnlocked(userId: user)),
            .emailChanged(EmailChanged(userId: user, email: "nobody", previousEmail: "ada@example.com")),
        ],
    ])
    func `a decision with an event that breaks its schema is not appended`(events: [IdentityEvent]) async throws {
        let entities = EntityStore<IdentityEvent>(store: store, codec: EventCodec(source: "/test")) { Timestamp(microseconds: 1) }
        let address = try #require(EntityAddress(context: "identity", entity: "user", id: Self.user))
        var loaded = LoadedEntity<Person>()
        do {
            try await entities.append(
                events, to: &loaded, at: address, cause: Cause(id: "c", position: 1, correlationID: nil, userID: nil, traceParent: nil))
            Issue.record("it was appended")
        } catch {
            #expect(error.code == .refused)
            #expect(error.message.contains("breaks its schema"))
            #expect(error.message.contains(events.count == 1 ? "/reason: must have at most 500" : "/1/data/email: must be an e-mail"))
        }
        #expect(await store.messages(in: StreamName.events(of: "identity")).isEmpty)
        #expect(loaded.version == 0)
    }

    @Test func `a command that a reaction has made wrongly is not issued`() throws {
        let address = try #require(EntityAddress(context: "identity", entity: "user", id: Self.user))
        let event = Recorded(
            IdentityEvent.accountUnlocked(AccountUnlocked(userId: Self.user)), of: address, at: Position(sequence: 7),
            time: Timestamp(microseconds: 1))
        do {
            _ = try CommandCodec.message(
                for: ChangeEmail(userId: Self.user, email: "nobody"), named: "test/0", causedBy: event, mayBeRepeated: false,
                at: Timestamp(microseconds: 1))
            Issue.record("it was made")
        } catch {
            #expect(error.code == .refused)
            #expect(error.message == "tributary.identity.ChangeEmail.v1 breaks its schema: /email: must be an e-mail address")
        }
    }
}
