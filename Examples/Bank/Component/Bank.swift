public import BankEvents
public import EventSourcing

/// The component that decides about accounts and transfers.
public struct Bank: Component {
    public init() {}

    public func handling(of command: BankCommand) -> Handling<BankEvent> {
        switch command {
        case .openAccount(let command): Handling(command, by: OpenAccountHandler())
        case .deposit(let command): Handling(command, by: DepositHandler())
        case .withdraw(let command): Handling(command, by: WithdrawHandler())
        case .closeAccount(let command): Handling(command, by: CloseAccountHandler())
        case .startTransfer(let command): Handling(command, by: StartTransferHandler())
        case .debitAccount(let command): Handling(command, by: DebitAccountHandler())
        case .creditAccount(let command): Handling(command, by: CreditAccountHandler())
        case .refundAccount(let command): Handling(command, by: RefundAccountHandler())
        case .noteDebited(let command): Handling(command, by: NoteDebitedHandler())
        case .noteDebitRefused(let command): Handling(command, by: NoteDebitRefusedHandler())
        case .noteCredited(let command): Handling(command, by: NoteCreditedHandler())
        case .noteCreditRefused(let command): Handling(command, by: NoteCreditRefusedHandler())
        case .noteRefunded(let command): Handling(command, by: NoteRefundedHandler())
        case .expireTransfer(let command): Handling(command, by: ExpireTransferHandler())
        }
    }
}
