import BankEvents
import EventSourcing

struct NoteDebitRefusedHandler: CommandHandler {
    func decide(_ command: NoteDebitRefused, _ transfer: Transfer, _ facts: Void) -> Decision<BankEvent> {
        switch transfer.status {
        case .absent: .rejected(.transferUnknown)
        case .started:
            .accepted(
                .transferRefused(
                    TransferRefused(transferId: command.transferId, reason: command.reason, expiresAt: transfer.expiresAt)))
        case .debited, .completed, .refused, .expired, .refunding, .refunded: .accepted([])
        }
    }
}
