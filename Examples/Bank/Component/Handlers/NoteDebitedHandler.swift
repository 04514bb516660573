import BankEvents
import EventSourcing

struct NoteDebitedHandler: CommandHandler {
    func decide(_ command: NoteDebited, _ transfer: Transfer, _ facts: Void) -> Decision<BankEvent> {
        switch transfer.status {
        case .absent: .rejected(.transferUnknown)
        case .started:
            .accepted(
                .transferDebited(
                    TransferDebited(
                        transferId: command.transferId, to: transfer.to, amount: transfer.amount, expiresAt: transfer.expiresAt)))
        // The transfer had ended without the money, which was on its way.
        case .refused, .expired:
            .accepted(
                .refundStarted(
                    RefundStarted(transferId: command.transferId, from: transfer.from, amount: transfer.amount, reason: .tooLate)))
        case .debited, .completed, .refunding, .refunded: .accepted([])
        }
    }
}
