// Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Every event of the context bank.
public indirect enum BankEvent: EventUnion {
    /// There is an account, and it is empty.
    case accountOpened(AccountOpened)
    /// Money was paid in.
    case moneyDeposited(MoneyDeposited)
    /// Money was paid out.
    case moneyWithdrawn(MoneyWithdrawn)
    /// The money of a transfer has left the account that pays.
    case accountDebited(AccountDebited)
    /// The account does not pay. It may be one that was never opened.
    case debitRefused(DebitRefused)
    /// The money of a transfer has arrived.
    case accountCredited(AccountCredited)
    /// The account does not take the money in. It may be one that was never opened.
    case creditRefused(CreditRefused)
    /// The money of a transfer that could not be completed is back.
    case accountRefunded(AccountRefunded)
    /// An account is closed for good.
    case accountClosed(AccountClosed)
    /// Money is to be moved.
    case transferStarted(TransferStarted)
    /// The money has left the account that pays and is to go to the one that is paid.
    case transferDebited(TransferDebited)
    /// The money has arrived. The transfer is over.
    case transferCompleted(TransferCompleted)
    /// The account that was to pay does not. The transfer is over, and no money was moved.
    case transferRefused(TransferRefused)
    /// The transfer's time has run out before any money was seen to move. The transfer is over, unless a debit turns up that was under way.
    case transferExpired(TransferExpired)
    /// The money has left the account that pays and is to go back there.
    case refundStarted(RefundStarted)
    /// The money is back where it came from. The transfer is over.
    case transferRefunded(TransferRefunded)

    public static let context = "bank"

    public static let readableTypes: Set<String> = [
        "tributary.bank.AccountOpened.v1",
        "tributary.bank.MoneyDeposited.v1",
        "tributary.bank.MoneyWithdrawn.v1",
        "tributary.bank.AccountDebited.v1",
        "tributary.bank.DebitRefused.v1",
        "tributary.bank.AccountCredited.v1",
        "tributary.bank.CreditRefused.v1",
        "tributary.bank.AccountRefunded.v1",
        "tributary.bank.AccountClosed.v1",
        "tributary.bank.TransferStarted.v1",
        "tributary.bank.TransferDebited.v1",
        "tributary.bank.TransferCompleted.v1",
        "tributary.bank.TransferRefused.v1",
        "tributary.bank.TransferExpired.v1",
        "tributary.bank.RefundStarted.v1",
        "tributary.bank.TransferRefunded.v1"
    ]

    public static let personalMembers: [String: Set<String>] = [
        "tributary.bank.AccountOpened.v1": ["/owner"],
    ]

    public var messageType: MessageType {
        switch self {
        case .accountOpened: AccountOpened.messageType
        case .moneyDeposited: MoneyDeposited.messageType
        case .moneyWithdrawn: MoneyWithdrawn.messageType
        case .accountDebited: AccountDebited.messageType
        case .debitRefused: DebitRefused.messageType
        case .accountCredited: AccountCredited.messageType
        case .creditRefused: CreditRefused.messageType
        case .accountRefunded: AccountRefunded.messageType
        case .accountClosed: AccountClosed.messageType
        case .transferStarted: TransferStarted.messageType
        case .transferDebited: TransferDebited.messageType
        case .transferCompleted: TransferCompleted.messageType
        case .transferRefused: TransferRefused.messageType
        case .transferExpired: TransferExpired.messageType
        case .refundStarted: RefundStarted.messageType
        case .transferRefunded: TransferRefunded.messageType
        }
    }
}

extension BankEvent: JSONMessageUnion {
    public static func decode(type: String, json: borrowing JSONValue) throws(JSONError) -> BankEvent? {
        switch type {
        case "tributary.bank.AccountOpened.v1": .accountOpened(try AccountOpened(json: json))
        case "tributary.bank.MoneyDeposited.v1": .moneyDeposited(try MoneyDeposited(json: json))
        case "tributary.bank.MoneyWithdrawn.v1": .moneyWithdrawn(try MoneyWithdrawn(json: json))
        case "tributary.bank.AccountDebited.v1": .accountDebited(try AccountDebited(json: json))
        case "tributary.bank.DebitRefused.v1": .debitRefused(try DebitRefused(json: json))
        case "tributary.bank.AccountCredited.v1": .accountCredited(try AccountCredited(json: json))
        case "tributary.bank.CreditRefused.v1": .creditRefused(try CreditRefused(json: json))
        case "tributary.bank.AccountRefunded.v1": .accountRefunded(try AccountRefunded(json: json))
        case "tributary.bank.AccountClosed.v1": .accountClosed(try AccountClosed(json: json))
        case "tributary.bank.TransferStarted.v1": .transferStarted(try TransferStarted(json: json))
        case "tributary.bank.TransferDebited.v1": .transferDebited(try TransferDebited(json: json))
        case "tributary.bank.TransferCompleted.v1": .transferCompleted(try TransferCompleted(json: json))
        case "tributary.bank.TransferRefused.v1": .transferRefused(try TransferRefused(json: json))
        case "tributary.bank.TransferExpired.v1": .transferExpired(try TransferExpired(json: json))
        case "tributary.bank.RefundStarted.v1": .refundStarted(try RefundStarted(json: json))
        case "tributary.bank.TransferRefunded.v1": .transferRefunded(try TransferRefunded(json: json))
        default: nil
        }
    }

    public func write(to writer: inout JSONWriter) {
        switch self {
        case .accountOpened(let event): event.write(to: &writer)
        case .moneyDeposited(let event): event.write(to: &writer)
        case .moneyWithdrawn(let event): event.write(to: &writer)
        case .accountDebited(let event): event.write(to: &writer)
        case .debitRefused(let event): event.write(to: &writer)
        case .accountCredited(let event): event.write(to: &writer)
        case .creditRefused(let event): event.write(to: &writer)
        case .accountRefunded(let event): event.write(to: &writer)
        case .accountClosed(let event): event.write(to: &writer)
        case .transferStarted(let event): event.write(to: &writer)
        case .transferDebited(let event): event.write(to: &writer)
        case .transferCompleted(let event): event.write(to: &writer)
        case .transferRefused(let event): event.write(to: &writer)
        case .transferExpired(let event): event.write(to: &writer)
        case .refundStarted(let event): event.write(to: &writer)
        case .transferRefunded(let event): event.write(to: &writer)
        }
    }
}
