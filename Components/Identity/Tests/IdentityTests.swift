import EventSourcing
import IdentityEvents
import Testing

@testable import IdentityComponent

@Suite struct IdentityTests {
    /// Says which handler was asked to run which command.
    private struct Witness: CommandRunner {
        typealias Event = IdentityEvent

        struct Ran: Error, Equatable {
            let handler: String
            let command: String
        }

        func run<Handler: CommandHandler>(_ command: Handler.Handled, by handler: Handler) async throws -> Outcome.Status
        where Handler.Subject.Event == IdentityEvent {
            throw Ran(handler: "\(Handler.self)", command: Handler.Handled.messageType.name)
        }
    }

    private let identity = Identity(
        passwords: PlainPasswords(), sessions: SessionRecorder(), proofs: MailProofs(key: []), now: { Controls.moment })

    @Test(arguments: Controls.commands) func `every command goes to the handler of its name`(command: IdentityCommand) async {
        let name = command.messageType.name
        let ran = await #expect(throws: Witness.Ran.self) {
            try await identity.handling(of: command).run(in: Witness())
        }
        #expect(ran == Witness.Ran(handler: "\(name)Handler", command: name))
    }
}
