import BankEvents
import EventSourcing

struct NoteCreditRefusedHandler: CommandHandler {
    func decide(_ command: NoteCreditRefused, _ transfer: Transfer, _ facts: Void) -> Decision<BankEvent> {
        switch transfer.status {
        case .absent: .rejected(.transferUnknown)
        case .debited:
            .accepted(
                .refundStarted(
                    RefundStarted(transferId: command.transferId, from: transfer.from, amount: transfer.amount, reason: command.reason)))
        case .started, .completed, .refused, .expired, .refunding, .refunded: .accepted([])
        }
    }
}
