import BankEvents
import EventSourcing

extension BankCommand {
    /// The command as one of the bank's; nil where it is none.
    init?(_ command: any Command) {
        switch command {
        case let command as OpenAccount: self = .openAccount(command)
        case let command as Deposit: self = .deposit(command)
        case let command as Withdraw: self = .withdraw(command)
        case let command as CloseAccount: self = .closeAccount(command)
        case let command as StartTransfer: self = .startTransfer(command)
        case let command as DebitAccount: self = .debitAccount(command)
        case let command as CreditAccount: self = .creditAccount(command)
        case let command as RefundAccount: self = .refundAccount(command)
        case let command as NoteDebited: self = .noteDebited(command)
        case let command as NoteDebitRefused: self = .noteDebitRefused(command)
        case let command as NoteCredited: self = .noteCredited(command)
        case let command as NoteCreditRefused: self = .noteCreditRefused(command)
        case let command as NoteRefunded: self = .noteRefunded(command)
        case let command as ExpireTransfer: self = .expireTransfer(command)
        default: return nil
        }
    }
}
