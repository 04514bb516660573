import EventSourcing
import IdentityEvents
import PlatformTesting
import Testing

@testable import EventLog

@Suite struct RequestLogTests {
    private let store = InMemoryMessageStore()
    private let board = OutcomeBoard(inbox: "mine", logger: TestLogger.silent)
    private var log: RequestLog { RequestLog(store: store, board: board) { Timestamp(microseconds: 1) } }
    private let command = UnlockAccount(userId: "01930000-0000-7000-8000-000000000001")

    @Test func `a request is stored once as a command and can be asked for`() async throws {
        let acceptance = try await log.accept(command, request: request("r1"))
        #expect(acceptance.isRepeat == false)
        #expect(await store.messages(in: "IDENTITY_COMMANDS").count == 1)
        #expect(try await log.status(of: "r1") == RequestStatus(owner: "ada", state: .pending))
    }

    @Test(arguments: [CommandRequest.Origin.client, .server, .ticket(isRepeat: false)])
    func `a command that was made wrongly is refused, and nothing of it is stored`(origin: CommandRequest.Origin) async throws {
        let wrong = UnlockAccount(userId: "nobody's id")
        let request = CommandRequest(id: "r1", origin: origin, fingerprint: "f", owner: "ada", inbox: nil)
        let error = await #expect(throws: RequestLogError.self) { try await log.accept(wrong, request: request) }
        #expect(error?.code == .invalid)
        #expect(error?.message.contains("/userId") == true && error?.message.contains("nobody") == false)
        for stream in [StreamName.requests, StreamName.schemas, "IDENTITY_COMMANDS"] { #expect(await store.messages(in: stream).isEmpty) }
    }

    @Test func `a request that nobody made is unknown`() async throws {
        #expect(try await log.status(of: "r1") == nil)
        #expect(try await log.status(of: "not a token") == nil)
    }

    @Test func `the same request with another body is refused and publishes nothing`() async throws {
        _ = try await log.accept(command, request: request("r1"))
        let error = await #expect(throws: RequestLogError.self) {
            try await log.accept(command, request: request("r1", fingerprint: "other"))
        }
        #expect(error?.code == .otherBody)
        #expect(await store.messages(in: "IDENTITY_COMMANDS").count == 1)
    }

    @Test func `somebody else cannot take part in a request by its id`() async throws {
        _ = try await log.accept(command, request: request("r1"))
        let error = await #expect(throws: RequestLogError.self) { try await log.accept(command, request: request("r1", owner: "eve")) }
        #expect(error?.code == .otherBody)
    }

    @Test func `a repeat of a pending request is marked as one, so that the component looks for its outcome`() async throws {
        _ = try await log.accept(command, request: request("r1"))
        let acceptance = try await log.accept(command, request: request("r1"))
        #expect(acceptance.isRepeat)
        // The in-memory store keeps the last message of a subject once per id, as JetStream does within its window.
        #expect(await store.messages(in: "IDENTITY_COMMANDS").count == 1)
    }

    @Test func `a repeat of a request that has ended publishes nothing`() async throws {
        _ = try await log.accept(command, request: request("r1"))
        try await store.tell(
            Outcome(requestID: "r1", address: command.address, status: .completed(position: 7)), inbox: "mine", owner: nil,
            behind: Fence(subject: "owner.test.0", sequence: 0), at: Timestamp(microseconds: 2))
        _ = try await store.append(
            ProposedMessage(subject: command.address.commandSubject, id: "in between", headers: MessageHeaders(), payload: []),
            expecting: nil)
        let acceptance = try await log.accept(command, request: request("r1"))
        #expect(acceptance.isRepeat)
        #expect(await store.messages(in: "IDENTITY_COMMANDS").count == 2)
    }

    @Test func `a repeat through another process has its outcome where the first attempt asked for it`() async throws {
        let other = RequestLog(store: store, board: OutcomeBoard(inbox: "other", logger: TestLogger.silent)) { Timestamp(microseconds: 1) }
        _ = try await log.accept(command, request: request("r1"))
        // The first attempt's command was lost with its process: only the claim is left.
        await store.recreate("IDENTITY_COMMANDS", created: "later")
        _ = try await other.accept(command, request: request("r1"))
        #expect(await store.messages(in: "IDENTITY_COMMANDS").first?.headers[.inbox] == "mine")
    }

    @Test func `a ticket leaves a command and no record, and can be asked for by whoever holds it`() async throws {
        _ = try await log.accept(command, request: ticket(isRepeat: false))
        #expect(await store.messages(in: StreamName.requests).isEmpty)
        #expect(await store.messages(in: "IDENTITY_COMMANDS").count == 1)
        #expect(try await log.status(of: "t1") == nil)
        #expect(try await log.status(of: "t1", ticketOf: "ada") == RequestStatus(owner: "ada", state: .pending))
        let outcome = Outcome(requestID: "t1", address: command.address, status: .completed(position: 7))
        let inbox = try #require(await store.messages(in: "IDENTITY_COMMANDS").first?.headers[.inbox])
        try await store.tell(
            outcome, inbox: inbox, owner: nil, behind: Fence(subject: "owner.test.0", sequence: 0), at: Timestamp(microseconds: 2))
        #expect(try await log.status(of: "t1", ticketOf: "ada") == RequestStatus(owner: "ada", state: .ended(outcome)))
        #expect(
            try await log.outcome(of: "t1", within: .seconds(60), ticketOf: "ada") == RequestStatus(owner: "ada", state: .ended(outcome)))
    }

    @Test func `a ticket that comes back is marked as a repeat, and publishes nothing once it has ended`() async throws {
        // The first attempt's answer was lost, and perhaps the command with it.
        let first = try await log.accept(command, request: ticket(isRepeat: true))
        #expect(first.isRepeat)
        let published = try #require(await store.messages(in: "IDENTITY_COMMANDS").first)
        #expect(published.headers[.retry] != nil)
        let inbox = try #require(published.headers[.inbox])
        try await store.tell(
            Outcome(requestID: "t1", address: command.address, status: .completed(position: 7)), inbox: inbox, owner: nil,
            behind: Fence(subject: "owner.test.0", sequence: 0), at: Timestamp(microseconds: 2))
        _ = try await log.accept(command, request: ticket(isRepeat: true))
        #expect(await store.messages(in: "IDENTITY_COMMANDS").count == 1)
    }

    private func ticket(isRepeat: Bool) -> CommandRequest {
        CommandRequest(id: "t1", origin: .ticket(isRepeat: isRepeat), fingerprint: "f", owner: "ada", inbox: nil)
    }

    @Test func `whoever waits is told the outcome`() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await board.run(store) }
            _ = try await log.accept(command, request: request("r1"))
            async let status = log.outcome(of: "r1", within: .seconds(20))
            let outcome = Outcome(requestID: "r1", address: command.address, status: .completed(position: 7))
            try await store.tell(
                outcome, inbox: "mine", owner: nil, behind: Fence(subject: "owner.test.0", sequence: 0), at: Timestamp(microseconds: 2))
            #expect(try await status == RequestStatus(owner: "ada", state: .ended(outcome)))
            group.cancelAll()
        }
    }

    @Test func `who looks for an outcome before it is stored goes on looking and finds it`() async throws {
        let outcome = Outcome(requestID: "r1", address: command.address, status: .completed(position: 7))
        let looks = Looks()
        let found = try await board.outcome(of: "r1", until: .now + .seconds(60)) { () throws(RequestLogError) in
            await looks.count() < 6 ? nil : outcome
        }
        #expect(found == outcome)
    }

    @Test func `whoever waits for long looks less and less often`() async throws {
        let looks = Looks()
        let found = try await board.outcome(of: "r1", until: .now + .milliseconds(300)) { () throws(RequestLogError) in
            await looks.count()
            return nil
        }
        #expect(found == nil)
        #expect(await looks.number <= 10)
    }

    private actor Looks {
        private(set) var number = 0

        @discardableResult func count() -> Int {
            number += 1
            return number
        }
    }

    @Test func `whoever waits in vain is told that it is pending`() async throws {
        _ = try await log.accept(command, request: request("r1"))
        #expect(try await log.outcome(of: "r1", within: .milliseconds(20)) == RequestStatus(owner: "ada", state: .pending))
    }

    @Test(arguments: [
        (MessageStoreError.Code.unavailable, RequestLogError.Code.unavailable), (.outcomeUnknown, .outcomeUnknown), (.tooLarge, .tooLarge),
    ])
    func `a fault of the store is told for what it is`(fault: MessageStoreError.Code, expected: RequestLogError.Code) async throws {
        // The type is noted with the first request.
        let log = log
        _ = try await log.accept(command, request: request("r0"))
        await store.failNextAppend(with: MessageStoreError(fault, "planted"), stored: false)
        let error = await #expect(throws: RequestLogError.self) { try await log.accept(command, request: request("r1")) }
        #expect(error?.code == expected)
    }

    private func request(_ id: String, fingerprint: String = "f", owner: String = "ada") -> CommandRequest {
        CommandRequest(id: id, origin: .client, fingerprint: fingerprint, owner: owner, inbox: nil)
    }
}
