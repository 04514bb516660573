public import BankEvents
public import EventSourcing

/// The process manager: what each step of a transfer leads to.
///
/// It decides nothing and remembers nothing: the accounts and the transfer do. Each of its commands may arrive twice, late, and in any order.
public struct Transfers: Reaction {
    public typealias Event = BankEvent

    /// The name of a transfer's deadline.
    static let expiry = "expiry"

    public init() {}

    public func react(to cause: Recorded<BankEvent>, _ entities: any EntityAccess<BankEvent>) -> [ReactionStep] {
        Self.steps(after: cause.event, at: cause.time)
    }

    static func steps(after event: BankEvent, at time: Timestamp) -> [ReactionStep] {
        switch event {
        // The transfer asks the accounts, if it has not come too late to begin with.
        case .transferStarted(let started):
            if let expiresAt = started.expiresAt, expiresAt <= time {
                [.issue(ExpireTransfer(transferId: started.transferId))]
            } else {
                schedule(started)
                    + [.issue(DebitAccount(accountId: started.from, transferId: started.transferId, amount: started.amount))]
            }
        case .transferDebited(let debited):
            [.issue(CreditAccount(accountId: debited.to, transferId: debited.transferId, amount: debited.amount))]
                + cancel(debited.transferId, debited.expiresAt)
        case .refundStarted(let refund):
            [.issue(RefundAccount(accountId: refund.from, transferId: refund.transferId, amount: refund.amount))]
        case .transferRefused(let refused): cancel(refused.transferId, refused.expiresAt)
        case .transferCompleted, .transferExpired, .transferRefunded: []

        // The accounts tell the transfer.
        case .accountDebited(let debited): [.issue(NoteDebited(transferId: debited.transferId))]
        case .debitRefused(let refused): [.issue(NoteDebitRefused(transferId: refused.transferId, reason: refused.reason))]
        case .accountCredited(let credited): [.issue(NoteCredited(transferId: credited.transferId))]
        case .creditRefused(let refused): [.issue(NoteCreditRefused(transferId: refused.transferId, reason: refused.reason))]
        case .accountRefunded(let refunded): [.issue(NoteRefunded(transferId: refunded.transferId))]

        // What people do with their accounts is no step of a transfer.
        case .accountOpened, .moneyDeposited, .moneyWithdrawn, .accountClosed: []
        }
    }

    private static func schedule(_ started: TransferStarted) -> [ReactionStep] {
        started.expiresAt.map { [.schedule(Deadline(expiry, ExpireTransfer(transferId: started.transferId), at: $0))] } ?? []
    }

    /// From here on the transfer cannot expire.
    private static func cancel(_ transferId: String, _ deadline: Timestamp?) -> [ReactionStep] {
        deadline == nil ? [] : [.cancel(name: expiry, of: ExpireTransfer(transferId: transferId).address)]
    }
}
