import BankEvents
import EventSourcing

/// Whether the accounts exist and can take part is theirs to say.
struct StartTransferHandler: CommandHandler {
    func decide(_ command: StartTransfer, _ transfer: Transfer, _ facts: Void) -> Decision<BankEvent> {
        guard transfer.status == .absent else { return .rejected(.transferExists) }
        guard command.from != command.to else { return .rejected(.sameAccount) }
        return .accepted(
            .transferStarted(
                TransferStarted(
                    transferId: command.transferId, from: command.from, to: command.to, amount: command.amount, expiresAt: command.expiresAt
                )))
    }
}
