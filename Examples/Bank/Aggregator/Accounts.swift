public import BankEvents
public import EventSourcing

/// The view `accounts`: one row an account, with what is in it.
public enum Accounts: Projection {
    public static let view = ViewDefinition("accounts", version: 1, indexes: [.init("status")])

    public static func rows(touchedBy event: Recorded<BankEvent>) -> [String] {
        switch event.event {
        case .accountOpened, .moneyDeposited, .moneyWithdrawn, .accountDebited, .accountCredited, .accountRefunded, .accountClosed:
            [event.address.id]
        case .debitRefused, .creditRefused, .transferStarted, .transferDebited, .transferCompleted, .transferRefused, .transferExpired,
            .refundStarted, .transferRefunded:
            []
        }
    }

    public static func apply(_ event: Recorded<BankEvent>, to row: inout AccountSummary?, id: String) {
        switch event.event {
        case .accountOpened(let opened):
            row = AccountSummary(
                accountId: opened.accountId, owner: opened.owner, status: .open, balance: 0, movements: 0, openedAt: event.time,
                changedAt: event.time)
        case .moneyDeposited(let deposited): row?.move(deposited.amount, at: event.time)
        case .moneyWithdrawn(let withdrawn): row?.move(-withdrawn.amount, at: event.time)
        case .accountDebited(let debited): row?.move(-debited.amount, at: event.time)
        case .accountCredited(let credited): row?.move(credited.amount, at: event.time)
        case .accountRefunded(let refunded): row?.move(refunded.amount, at: event.time)
        case .accountClosed:
            row?.status = .closed
            row?.changedAt = event.time
        case .debitRefused, .creditRefused, .transferStarted, .transferDebited, .transferCompleted, .transferRefused, .transferExpired,
            .refundStarted, .transferRefunded:
            break
        }
    }
}

extension AccountSummary {
    fileprivate mutating func move(_ amount: Int64, at time: Timestamp) {
        balance += amount
        movements += 1
        changedAt = time
    }
}
