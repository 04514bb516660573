import BankEvents
import EventSourcing

struct NoteCreditedHandler: CommandHandler {
    func decide(_ command: NoteCredited, _ transfer: Transfer, _ facts: Void) -> Decision<BankEvent> {
        switch transfer.status {
        case .absent: .rejected(.transferUnknown)
        case .debited: .accepted(.transferCompleted(TransferCompleted(transferId: command.transferId)))
        case .started, .completed, .refused, .expired, .refunding, .refunded: .accepted([])
        }
    }
}
