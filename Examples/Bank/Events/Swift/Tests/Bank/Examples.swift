import BankEvents
import EventSourcing
import JSON

/// A value of every type, with every member and with as few as may be.
enum Examples {
    static let account = "01890a5d-ac96-774b-bcce-b302099a8057"
    static let other = "01890a5d-ac96-774b-bcce-b302099a8058"
    static let transfer = "01890a5d-ac96-774b-bcce-b302099a8059"
    static let moment = Timestamp(microseconds: 1_800_000_000_123_456)
    static let most: Int64 = 1_000_000_000_000

    static let accountCommands: [BankCommand] = [
        .openAccount(OpenAccount(accountId: account, owner: "Ada \"the\" Countess")), .deposit(Deposit(accountId: account, amount: 1)),
        .withdraw(Withdraw(accountId: account, amount: most)), .closeAccount(CloseAccount(accountId: account)),
        .debitAccount(DebitAccount(accountId: account, transferId: transfer, amount: 7)),
        .creditAccount(CreditAccount(accountId: account, transferId: transfer, amount: 7)),
        .refundAccount(RefundAccount(accountId: account, transferId: transfer, amount: 7)),
    ]

    static let transferCommands: [BankCommand] = [
        .startTransfer(StartTransfer(transferId: transfer, from: account, to: other, amount: 7)),
        .startTransfer(StartTransfer(transferId: transfer, from: account, to: other, amount: 7, expiresAt: moment)),
        .noteDebited(NoteDebited(transferId: transfer)),
        .noteDebitRefused(NoteDebitRefused(transferId: transfer, reason: .insufficientFunds)),
        .noteCredited(NoteCredited(transferId: transfer)),
        .noteCreditRefused(NoteCreditRefused(transferId: transfer, reason: .accountClosed)),
        .noteRefunded(NoteRefunded(transferId: transfer)), .expireTransfer(ExpireTransfer(transferId: transfer)),
    ]

    static let events: [BankEvent] = [
        .accountOpened(AccountOpened(accountId: account, owner: "Ada")), .moneyDeposited(MoneyDeposited(accountId: account, amount: most)),
        .moneyWithdrawn(MoneyWithdrawn(accountId: account, amount: 1)), .accountClosed(AccountClosed(accountId: account)),
        .accountDebited(AccountDebited(accountId: account, transferId: transfer, amount: 7)),
        .accountDebited(AccountDebited(accountId: account, transferId: transfer, amount: 7, settled: [other, account])),
        .debitRefused(DebitRefused(accountId: account, transferId: transfer, reason: .accountUnknown)),
        .accountCredited(AccountCredited(accountId: account, transferId: transfer, amount: 7, settled: [])),
        .creditRefused(CreditRefused(accountId: account, transferId: transfer, reason: .balanceTooHigh, settled: [other])),
        .accountRefunded(AccountRefunded(accountId: account, transferId: transfer, amount: 7)),
        .transferStarted(TransferStarted(transferId: transfer, from: account, to: other, amount: 7, expiresAt: moment)),
        .transferDebited(TransferDebited(transferId: transfer, to: other, amount: 7)),
        .transferDebited(TransferDebited(transferId: transfer, to: other, amount: 7, expiresAt: moment)),
        .transferCompleted(TransferCompleted(transferId: transfer)),
        .transferRefused(TransferRefused(transferId: transfer, reason: .tooManyTransfers, expiresAt: moment)),
        .transferExpired(TransferExpired(transferId: transfer)),
        .refundStarted(RefundStarted(transferId: transfer, from: account, amount: 7, reason: .tooLate)),
        .transferRefunded(TransferRefunded(transferId: transfer)),
    ]

    static let accountSummary = AccountSummary(
        accountId: account, owner: "Ada", status: .open, balance: 0, movements: 3, openedAt: moment,
        changedAt: moment.advanced(bySeconds: 1))
    static let transferSummary = TransferSummary(
        transferId: transfer, from: account, to: other, amount: 7, status: .refunded, reason: .accountClosed, expiresAt: moment,
        startedAt: moment, changedAt: moment.advanced(bySeconds: 1))
}

/// The bytes of a message's payload.
func payload(_ message: some JSONMessageUnion) -> [UInt8] {
    var writer = JSONWriter()
    message.write(to: &writer)
    return writer.bytes
}
