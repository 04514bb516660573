public import BankEvents
public import EventSourcing

/// The view `transfers`: one row a transfer, with how far it has come.
public enum TransferHistory: Projection {
    public static let view = ViewDefinition("transfers", version: 1, indexes: [.init("status")])

    public static func rows(touchedBy event: Recorded<BankEvent>) -> [String] {
        switch event.event {
        case .transferStarted, .transferDebited, .transferCompleted, .transferRefused, .transferExpired, .refundStarted, .transferRefunded:
            [event.address.id]
        case .accountOpened, .moneyDeposited, .moneyWithdrawn, .accountDebited, .debitRefused, .accountCredited, .creditRefused,
            .accountRefunded, .accountClosed:
            []
        }
    }

    public static func apply(_ event: Recorded<BankEvent>, to row: inout TransferSummary?, id: String) {
        if case .transferStarted(let started) = event.event {
            row = TransferSummary(
                transferId: started.transferId, from: started.from, to: started.to, amount: started.amount, status: .started,
                expiresAt: started.expiresAt, startedAt: event.time, changedAt: event.time)
            return
        }
        row?.apply(event.event)
        row?.changedAt = event.time
    }
}

extension TransferSummary {
    fileprivate mutating func apply(_ event: BankEvent) {
        switch event {
        case .transferDebited: status = .debited
        case .transferCompleted: status = .completed
        case .transferRefused(let refused):
            status = .refused
            reason = refused.reason
        case .transferExpired: status = .expired
        case .refundStarted(let refund):
            status = .refunding
            reason = refund.reason
        case .transferRefunded: status = .refunded
        case .transferStarted, .accountOpened, .moneyDeposited, .moneyWithdrawn, .accountDebited, .debitRefused, .accountCredited,
            .creditRefused, .accountRefunded, .accountClosed:
            break
        }
    }
}
