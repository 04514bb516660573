import BankEvents
import EventSourcing

struct NoteRefundedHandler: CommandHandler {
    func decide(_ command: NoteRefunded, _ transfer: Transfer, _ facts: Void) -> Decision<BankEvent> {
        switch transfer.status {
        case .absent: .rejected(.transferUnknown)
        case .refunding: .accepted(.transferRefunded(TransferRefunded(transferId: command.transferId)))
        case .started, .debited, .completed, .refused, .expired, .refunded: .accepted([])
        }
    }
}
