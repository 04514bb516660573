import BankEvents
import EventSourcing

/// Why commands to accounts and transfers are refused.
extension Rejection {
    static let accountUnknown = Rejection(code: "account-unknown", title: "There is no such account.", status: 404)
    static let accountExists = Rejection(code: "account-exists", title: "There is an account with this id already.", pointer: "/accountId")
    static let accountClosed = Rejection(code: "account-closed", title: "The account is closed.")
    static let accountNotEmpty = Rejection(code: "account-not-empty", title: "Only an empty account can be closed.")
    static let insufficientFunds = Rejection(
        code: "insufficient-funds", title: "There is not so much money in the account.", pointer: "/amount")
    static let balanceTooHigh = Rejection(code: "balance-too-high", title: "The account cannot hold so much money.", pointer: "/amount")
    static let tooManyTransfers = Rejection(
        code: "too-many-transfers", title: "Too many transfers of this account are under way.")
    static let transfersUnderWay = Rejection(
        code: "transfers-under-way", title: "A transfer from this account is under way: it may come back.")
    static let transferUnknown = Rejection(code: "transfer-unknown", title: "There is no such transfer.", status: 404)
    static let transferExists = Rejection(
        code: "transfer-exists", title: "There is a transfer with this id already.", pointer: "/transferId")
    static let transferOver = Rejection(code: "transfer-over", title: "The transfer is over.")
    static let sameAccount = Rejection(
        code: "same-account", title: "A transfer goes from one account to another.", status: 422, pointer: "/to")
    static let notOfThisTransfer = Rejection(code: "not-of-this-transfer", title: "The transfer is not about this account and this amount.")

    init(_ reason: RefusalReason) {
        self =
            switch reason {
            case .accountUnknown: .accountUnknown
            case .accountClosed: .accountClosed
            case .insufficientFunds: .insufficientFunds
            case .balanceTooHigh: .balanceTooHigh
            case .tooManyTransfers: .tooManyTransfers
            case .tooLate: .transferOver
            }
    }
}
