import EventLog
import EventSourcing
import IdentityEvents
import PlatformTesting
import Testing

@Suite struct TypeLedgerTests {
    private let store = InMemoryMessageStore()

    private func subjects() async -> [String] { await store.messages(in: StreamName.schemas).map(\.subject) }

    private static func fingerprint(_ type: MessageType) -> Substring { type.dataSchema?.split(separator: ":").last ?? "" }

    @Test func `each type of a message is noted once, with its rules`() async throws {
        let ledger = TypeLedger(store)
        try await ledger.note([UserRegistered.messageType, AccountLocked.messageType], .event)
        try await ledger.note([UserRegistered.messageType], .event)
        try await TypeLedger(store).note([UserRegistered.messageType], .event)
        #expect(
            await subjects() == [
                "schema.identity.event.UserRegistered.1.\(Self.fingerprint(UserRegistered.messageType))",
                "schema.identity.event.AccountLocked.1.\(Self.fingerprint(AccountLocked.messageType))",
            ])
    }

    @Test func `other rules of the same version are noted beside them`() async throws {
        let ledger = TypeLedger(store)
        for fingerprint in ["aaaa", "bbbb"] {
            try await ledger.note(
                [MessageType(context: "identity", name: "X", version: 1, dataSchema: "urn:tributary:schema:\(fingerprint)")], .command)
        }
        #expect(await subjects() == ["schema.identity.command.X.1.aaaa", "schema.identity.command.X.1.bbbb"])
    }

    @Test func `a reader that knows every noted type may read, and others' types are none of its business`() async throws {
        let ledger = TypeLedger(store)
        try await ledger.verify([ReadableTypes(events: IdentityEvent.self)])
        try await ledger.note([UserRegistered.messageType], .event)
        try await ledger.note([MessageType(context: "projects", name: "TaskAdded", version: 1, dataSchema: "urn:x:1")], .event)
        try await ledger.note([MessageType(context: "identity", name: "Ask", version: 1, dataSchema: "urn:x:1")], .command)
        try await ledger.verify([ReadableTypes(events: IdentityEvent.self)])
    }

    @Test func `a reader that does not is told all that it would not understand`() async throws {
        let ledger = TypeLedger(store)
        let types = [("UserRegistered", 2), ("UserForgotten", 1)]
        for (name, version) in types {
            try await ledger.note([MessageType(context: "identity", name: name, version: version, dataSchema: "urn:x:1")], .event)
        }
        do {
            try await ledger.verify([ReadableTypes(events: IdentityEvent.self)])
            Issue.record("the reader may read")
        } catch {
            #expect(error.code == .unreadable)
            #expect(error.message.contains("IDENTITY_EVENTS holds"))
            #expect(error.message.contains("tributary.identity.UserForgotten.v1, tributary.identity.UserRegistered.v2"))
        }
    }

    @Test func `what a request asks for and what a component decides is noted before it is written`() async throws {
        let requests = RequestLog(store: store, board: OutcomeBoard(inbox: "test", logger: TestLogger.silent)) {
            Timestamp(microseconds: 1)
        }
        _ = try await requests.accept(
            UnlockAccount(userId: "01930000-0000-7000-8000-000000000001"),
            request: CommandRequest(id: "r", origin: .client, fingerprint: "f", owner: "tester", inbox: nil))
        #expect(await subjects() == ["schema.identity.command.UnlockAccount.1.\(Self.fingerprint(UnlockAccount.messageType))"])
    }
}
