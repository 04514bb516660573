// Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Every command of the context bank.
public enum BankCommand: CommandUnion {
    /// Opens an account. It is empty.
    case openAccount(OpenAccount)
    /// Pays money in.
    case deposit(Deposit)
    /// Pays money out, as far as there is some.
    case withdraw(Withdraw)
    /// Closes an account for good. It must be empty, and no transfer from it under way.
    case closeAccount(CloseAccount)
    /// Moves money from one account to another. Ends with all of it there, or all of it back.
    case startTransfer(StartTransfer)
    /// Takes the money of a transfer from the account that pays.
    case debitAccount(DebitAccount)
    /// Gives the money of a transfer to the account that is paid.
    case creditAccount(CreditAccount)
    /// Gives the money of a transfer that cannot be completed back to the account that paid.
    case refundAccount(RefundAccount)
    /// Tells a transfer that the money has left the account that pays.
    case noteDebited(NoteDebited)
    /// Tells a transfer that the account does not pay.
    case noteDebitRefused(NoteDebitRefused)
    /// Tells a transfer that the money has arrived.
    case noteCredited(NoteCredited)
    /// Tells a transfer that the money was not taken in.
    case noteCreditRefused(NoteCreditRefused)
    /// Tells a transfer that the money is back where it came from.
    case noteRefunded(NoteRefunded)
    /// Calls a transfer off, unless the money has left the account that pays.
    case expireTransfer(ExpireTransfer)

    public static let context = "bank"

    public static let readableTypes: Set<String> = [
        "tributary.bank.OpenAccount.v1",
        "tributary.bank.Deposit.v1",
        "tributary.bank.Withdraw.v1",
        "tributary.bank.CloseAccount.v1",
        "tributary.bank.StartTransfer.v1",
        "tributary.bank.DebitAccount.v1",
        "tributary.bank.CreditAccount.v1",
        "tributary.bank.RefundAccount.v1",
        "tributary.bank.NoteDebited.v1",
        "tributary.bank.NoteDebitRefused.v1",
        "tributary.bank.NoteCredited.v1",
        "tributary.bank.NoteCreditRefused.v1",
        "tributary.bank.NoteRefunded.v1",
        "tributary.bank.ExpireTransfer.v1"
    ]

    public static let personalMembers: [String: Set<String>] = [
        "tributary.bank.OpenAccount.v1": ["/owner"],
    ]

    public var messageType: MessageType {
        switch self {
        case .openAccount: OpenAccount.messageType
        case .deposit: Deposit.messageType
        case .withdraw: Withdraw.messageType
        case .closeAccount: CloseAccount.messageType
        case .startTransfer: StartTransfer.messageType
        case .debitAccount: DebitAccount.messageType
        case .creditAccount: CreditAccount.messageType
        case .refundAccount: RefundAccount.messageType
        case .noteDebited: NoteDebited.messageType
        case .noteDebitRefused: NoteDebitRefused.messageType
        case .noteCredited: NoteCredited.messageType
        case .noteCreditRefused: NoteCreditRefused.messageType
        case .noteRefunded: NoteRefunded.messageType
        case .expireTransfer: ExpireTransfer.messageType
        }
    }

    public var address: EntityAddress {
        switch self {
        case .openAccount(let command): command.address
        case .deposit(let command): command.address
        case .withdraw(let command): command.address
        case .closeAccount(let command): command.address
        case .startTransfer(let command): command.address
        case .debitAccount(let command): command.address
        case .creditAccount(let command): command.address
        case .refundAccount(let command): command.address
        case .noteDebited(let command): command.address
        case .noteDebitRefused(let command): command.address
        case .noteCredited(let command): command.address
        case .noteCreditRefused(let command): command.address
        case .noteRefunded(let command): command.address
        case .expireTransfer(let command): command.address
        }
    }
}

extension BankCommand: JSONMessageUnion {
    public static func decode(type: String, json: borrowing JSONValue) throws(JSONError) -> BankCommand? {
        switch type {
        case "tributary.bank.OpenAccount.v1": .openAccount(try OpenAccount(json: json))
        case "tributary.bank.Deposit.v1": .deposit(try Deposit(json: json))
        case "tributary.bank.Withdraw.v1": .withdraw(try Withdraw(json: json))
        case "tributary.bank.CloseAccount.v1": .closeAccount(try CloseAccount(json: json))
        case "tributary.bank.StartTransfer.v1": .startTransfer(try StartTransfer(json: json))
        case "tributary.bank.DebitAccount.v1": .debitAccount(try DebitAccount(json: json))
        case "tributary.bank.CreditAccount.v1": .creditAccount(try CreditAccount(json: json))
        case "tributary.bank.RefundAccount.v1": .refundAccount(try RefundAccount(json: json))
        case "tributary.bank.NoteDebited.v1": .noteDebited(try NoteDebited(json: json))
        case "tributary.bank.NoteDebitRefused.v1": .noteDebitRefused(try NoteDebitRefused(json: json))
        case "tributary.bank.NoteCredited.v1": .noteCredited(try NoteCredited(json: json))
        case "tributary.bank.NoteCreditRefused.v1": .noteCreditRefused(try NoteCreditRefused(json: json))
        case "tributary.bank.NoteRefunded.v1": .noteRefunded(try NoteRefunded(json: json))
        case "tributary.bank.ExpireTransfer.v1": .expireTransfer(try ExpireTransfer(json: json))
        default: nil
        }
    }

    public func write(to writer: inout JSONWriter) {
        switch self {
        case .openAccount(let command): command.write(to: &writer)
        case .deposit(let command): command.write(to: &writer)
        case .withdraw(let command): command.write(to: &writer)
        case .closeAccount(let command): command.write(to: &writer)
        case .startTransfer(let command): command.write(to: &writer)
        case .debitAccount(let command): command.write(to: &writer)
        case .creditAccount(let command): command.write(to: &writer)
        case .refundAccount(let command): command.write(to: &writer)
        case .noteDebited(let command): command.write(to: &writer)
        case .noteDebitRefused(let command): command.write(to: &writer)
        case .noteCredited(let command): command.write(to: &writer)
        case .noteCreditRefused(let command): command.write(to: &writer)
        case .noteRefunded(let command): command.write(to: &writer)
        case .expireTransfer(let command): command.write(to: &writer)
        }
    }
}
