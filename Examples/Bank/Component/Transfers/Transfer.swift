public import BankEvents
public import EventSourcing

/// A transfer: the memory of the process that moves its money.
///
///     started ──▶ debited ──▶ completed
///        │           └──▶ refunding ──▶ refunded
///        ├──▶ refused ──▶ refunding           where a debit turns up after all
///        └──▶ expired ──▶ refunding           the same
///
/// It never goes back to a state it has left.
public struct Transfer: Entity, Equatable {
    public static let name = "transfer"

    public enum Status: Sendable, Equatable, Codable {
        /// Not asked for, or not yet.
        case absent
        /// The account that pays is asked.
        case started
        /// The money has left it; the account that is paid is asked.
        case debited
        case completed
        /// The account does not pay.
        case refused
        /// Nobody had paid in time.
        case expired
        /// The money goes back.
        case refunding
        case refunded
    }

    public private(set) var status: Status = .absent
    public private(set) var from = ""
    public private(set) var to = ""
    /// In cents.
    public private(set) var amount: Int64 = 0
    public private(set) var expiresAt: Timestamp?

    public init() {}

    public mutating func apply(_ event: BankEvent) {
        switch event {
        case .transferStarted(let started):
            status = .started
            from = started.from
            to = started.to
            amount = started.amount
            expiresAt = started.expiresAt
        case .transferDebited: status = .debited
        case .transferCompleted: status = .completed
        case .transferRefused: status = .refused
        case .transferExpired: status = .expired
        case .refundStarted: status = .refunding
        case .transferRefunded: status = .refunded
        case .accountOpened, .moneyDeposited, .moneyWithdrawn, .accountDebited, .debitRefused, .accountCredited, .creditRefused,
            .accountRefunded, .accountClosed:
            break
        }
    }

    /// Whether it knows what an account has done for it, so that the account may forget.
    ///
    /// A refund is made by the account that remembers what it has paid, so one that paid may forget only what has arrived.
    func hasSettled(_ role: TransferMemory.Role) -> Bool {
        switch role {
        case .paid: status == .completed
        case .answered: status == .completed || status == .refunding || status == .refunded
        }
    }
}
