import BankEvents
import EventSourcing

/// A transfer whose money has left goes on: it will arrive or come back.
struct ExpireTransferHandler: CommandHandler {
    func decide(_ command: ExpireTransfer, _ transfer: Transfer, _ facts: Void) -> Decision<BankEvent> {
        switch transfer.status {
        case .absent: .rejected(.transferUnknown)
        case .started: .accepted(.transferExpired(TransferExpired(transferId: command.transferId)))
        case .debited, .completed, .refused, .expired, .refunding, .refunded: .accepted([])
        }
    }
}
