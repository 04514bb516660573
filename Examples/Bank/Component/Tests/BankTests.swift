import BankEvents
import EventSourcing
import Testing

@testable import BankComponent

@Suite struct BankTests {
    /// Says which handler was asked to run which command.
    private struct Witness: CommandRunner {
        typealias Event = BankEvent

        struct Ran: Error, Equatable {
            let handler: String
            let command: String
        }

        func run<Handler: CommandHandler>(_ command: Handler.Handled, by handler: Handler) async throws -> Outcome.Status
        where Handler.Subject.Event == BankEvent {
            throw Ran(handler: "\(Handler.self)", command: Handler.Handled.messageType.name)
        }
    }

    @Test(arguments: [
        BankCommand.openAccount(Controls.openAccount), .deposit(Controls.deposit), .withdraw(Controls.withdraw),
        .closeAccount(Controls.closeAccount), .startTransfer(Controls.startTransfer), .debitAccount(Controls.debitAccount),
        .creditAccount(Controls.creditAccount), .refundAccount(Controls.refundAccount), .noteDebited(Controls.noteDebited),
        .noteDebitRefused(Controls.noteDebitRefused), .noteCredited(Controls.noteCredited),
        .noteCreditRefused(Controls.noteCreditRefused), .noteRefunded(Controls.noteRefunded), .expireTransfer(Controls.expireTransfer),
    ])
    func `every command goes to the handler of its name`(command: BankCommand) async {
        let ran = await #expect(throws: Witness.Ran.self) { try await Bank().handling(of: command).run(in: Witness()) }
        let name = command.messageType.name
        #expect(ran == Witness.Ran(handler: "\(name)Handler", command: name))
    }
}
