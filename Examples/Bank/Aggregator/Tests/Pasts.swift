import BankEvents
import EventSourcing
import Testing

/// Events as they were stored, and when.
enum Pasts {
    static let account = "01930000-0000-7000-8000-00000000000a"
    static let other = "01930000-0000-7000-8000-00000000000b"
    static let transfer = "01930000-0000-7000-8000-00000000000c"
    static let deadline = Timestamp(microseconds: 9_000_000)

    static let opened = BankEvent.accountOpened(AccountOpened(accountId: account, owner: "Ada"))
    static let closed = BankEvent.accountClosed(AccountClosed(accountId: account))
    static let debitRefused = BankEvent.debitRefused(DebitRefused(accountId: account, transferId: transfer, reason: .insufficientFunds))
    static let creditRefused = BankEvent.creditRefused(CreditRefused(accountId: account, transferId: transfer, reason: .accountClosed))

    static func deposited(_ amount: Int64) -> BankEvent { .moneyDeposited(MoneyDeposited(accountId: account, amount: amount)) }
    static func withdrawn(_ amount: Int64) -> BankEvent { .moneyWithdrawn(MoneyWithdrawn(accountId: account, amount: amount)) }
    static func debited(_ amount: Int64) -> BankEvent {
        .accountDebited(AccountDebited(accountId: account, transferId: transfer, amount: amount))
    }
    static func credited(_ amount: Int64) -> BankEvent {
        .accountCredited(AccountCredited(accountId: account, transferId: transfer, amount: amount))
    }
    static func refunded(_ amount: Int64) -> BankEvent {
        .accountRefunded(AccountRefunded(accountId: account, transferId: transfer, amount: amount))
    }

    static let started = BankEvent.transferStarted(
        TransferStarted(transferId: transfer, from: account, to: other, amount: 7, expiresAt: deadline))
    static let left = BankEvent.transferDebited(TransferDebited(transferId: transfer, to: other, amount: 7, expiresAt: deadline))
    static let completed = BankEvent.transferCompleted(TransferCompleted(transferId: transfer))
    static let refused = BankEvent.transferRefused(TransferRefused(transferId: transfer, reason: .insufficientFunds))
    static let expired = BankEvent.transferExpired(TransferExpired(transferId: transfer))
    static let refunding = BankEvent.refundStarted(RefundStarted(transferId: transfer, from: account, amount: 7, reason: .accountClosed))
    static let back = BankEvent.transferRefunded(TransferRefunded(transferId: transfer))

    static let ofAccounts: [BankEvent] = [
        opened, closed, debitRefused, creditRefused, deposited(1), withdrawn(1), debited(1), credited(1), refunded(1),
    ]
    static let ofTransfers: [BankEvent] = [started, left, completed, refused, expired, refunding, back]

    static func second(_ number: Int) -> Timestamp { Timestamp(microseconds: Int64(number) * 1_000_000) }

    static func recorded(_ event: BankEvent, number: Int = 1) throws -> Recorded<BankEvent> {
        let isTransfer = ofTransfers.contains(event)
        let address = EntityAddress(context: "bank", entity: isTransfer ? "transfer" : "account", id: isTransfer ? transfer : account)
        return Recorded(event, of: try #require(address), at: Position(sequence: UInt64(number)), time: second(number))
    }
}

extension Projection where Event == BankEvent {
    /// The row after the events, the first at second 1, the next at second 2 and so on, as the platform folds them.
    static func row(after events: BankEvent...) throws -> Row? {
        var row: Row?
        for (index, event) in events.enumerated() {
            let recorded = try Pasts.recorded(event, number: index + 1)
            for id in rows(touchedBy: recorded) { try apply(recorded, to: &row, id: id) }
        }
        return row
    }
}
