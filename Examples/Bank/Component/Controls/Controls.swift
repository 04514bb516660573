public import BankEvents
public import EventSourcing

/// Example values for tests and documentation.
public enum Controls {
    public static let accountId = "01930000-0000-7000-8000-00000000000a"
    public static let otherAccountId = "01930000-0000-7000-8000-00000000000b"
    public static let transferId = "01930000-0000-7000-8000-00000000000c"
    public static let owner = "Ada"
    public static let amount: Int64 = 2_500
    public static let expiresAt = Timestamp(microseconds: 1_767_225_600_000_000)

    // Commands, as they arrive.
    public static let openAccount = OpenAccount(accountId: accountId, owner: owner)
    public static let deposit = Deposit(accountId: accountId, amount: amount)
    public static let withdraw = Withdraw(accountId: accountId, amount: amount)
    public static let closeAccount = CloseAccount(accountId: accountId)
    public static let startTransfer = StartTransfer(
        transferId: transferId, from: accountId, to: otherAccountId, amount: amount, expiresAt: expiresAt)
    public static let debitAccount = DebitAccount(accountId: accountId, transferId: transferId, amount: amount)
    public static let creditAccount = CreditAccount(accountId: otherAccountId, transferId: transferId, amount: amount)
    public static let refundAccount = RefundAccount(accountId: accountId, transferId: transferId, amount: amount)
    public static let noteDebited = NoteDebited(transferId: transferId)
    public static let noteDebitRefused = NoteDebitRefused(transferId: transferId, reason: .insufficientFunds)
    public static let noteCredited = NoteCredited(transferId: transferId)
    public static let noteCreditRefused = NoteCreditRefused(transferId: transferId, reason: .accountClosed)
    public static let noteRefunded = NoteRefunded(transferId: transferId)
    public static let expireTransfer = ExpireTransfer(transferId: transferId)

    // Events, as they were stored.
    public static let accountOpened = AccountOpened(accountId: accountId, owner: owner)
    public static let moneyDeposited = MoneyDeposited(accountId: accountId, amount: amount)
    public static let moneyWithdrawn = MoneyWithdrawn(accountId: accountId, amount: amount)
    public static let accountDebited = AccountDebited(accountId: accountId, transferId: transferId, amount: amount)
    public static let debitRefused = DebitRefused(accountId: accountId, transferId: transferId, reason: .insufficientFunds)
    public static let accountCredited = AccountCredited(accountId: otherAccountId, transferId: transferId, amount: amount)
    public static let creditRefused = CreditRefused(accountId: otherAccountId, transferId: transferId, reason: .accountClosed)
    public static let accountRefunded = AccountRefunded(accountId: accountId, transferId: transferId, amount: amount)
    public static let accountClosed = AccountClosed(accountId: accountId)
    public static let transferStarted = TransferStarted(
        transferId: transferId, from: accountId, to: otherAccountId, amount: amount, expiresAt: expiresAt)
    public static let transferDebited = TransferDebited(transferId: transferId, to: otherAccountId, amount: amount, expiresAt: expiresAt)
    public static let transferCompleted = TransferCompleted(transferId: transferId)
    public static let transferRefused = TransferRefused(transferId: transferId, reason: .insufficientFunds, expiresAt: expiresAt)
    public static let transferExpired = TransferExpired(transferId: transferId)
    public static let refundStarted = RefundStarted(transferId: transferId, from: accountId, amount: amount, reason: .accountClosed)
    public static let refundedLate = RefundStarted(transferId: transferId, from: accountId, amount: amount, reason: .tooLate)
    public static let transferRefunded = TransferRefunded(transferId: transferId)
}
