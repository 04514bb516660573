public import BankEvents
public import EventSourcing

/// An account, as far as decisions need to know.
public struct Account: Entity, Equatable {
    public static let name = "account"

    /// What an account may hold by deposits and credits: 10^15 cents.
    ///
    /// A refund is never refused, so a balance can go beyond it by what is under way: at most 4,000 transfers of 10^12 cents each, which is
    /// far from what an Int64 holds.
    public static let highestBalance: Int64 = 1_000_000_000_000_000

    public enum Status: Sendable, Equatable, Codable {
        /// Never opened, or not yet.
        case absent
        case open
        case closed
    }

    public private(set) var status: Status = .absent
    /// In cents; never negative.
    public private(set) var balance: Int64 = 0
    /// The transfers that could still do something here if a command came twice.
    public private(set) var transfers = TransferMemory()

    public init() {}

    public mutating func apply(_ event: BankEvent) {
        switch event {
        case .accountOpened: status = .open
        case .moneyDeposited(let deposited): balance += deposited.amount
        case .moneyWithdrawn(let withdrawn): balance -= withdrawn.amount
        case .accountDebited(let debited):
            balance -= debited.amount
            transfers.remember(debited.transferId, as: .paid(debited.amount))
            transfers.forget(debited.settled)
        case .accountCredited(let credited):
            balance += credited.amount
            transfers.remember(credited.transferId, as: .answered)
            transfers.forget(credited.settled)
        case .creditRefused(let refused):
            transfers.remember(refused.transferId, as: .answered)
            transfers.forget(refused.settled)
        case .accountRefunded(let refunded):
            balance += refunded.amount
            transfers.forget([refunded.transferId])
        case .accountClosed: status = .closed
        case .debitRefused: break
        case .transferStarted, .transferDebited, .transferCompleted, .transferRefused, .transferExpired, .refundStarted, .transferRefunded:
            break
        }
    }
}
