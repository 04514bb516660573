public import BankEvents

/// One of each message, for documents.
extension Controls {
    public static let commands: [BankCommand] = [
        .openAccount(openAccount), .deposit(deposit), .withdraw(withdraw), .closeAccount(closeAccount), .startTransfer(startTransfer),
        .debitAccount(debitAccount), .creditAccount(creditAccount), .refundAccount(refundAccount), .noteDebited(noteDebited),
        .noteDebitRefused(noteDebitRefused), .noteCredited(noteCredited), .noteCreditRefused(noteCreditRefused),
        .noteRefunded(noteRefunded), .expireTransfer(expireTransfer),
    ]

    public static let events: [BankEvent] = [
        .accountOpened(accountOpened), .moneyDeposited(moneyDeposited), .moneyWithdrawn(moneyWithdrawn), .accountDebited(accountDebited),
        .debitRefused(debitRefused), .accountCredited(accountCredited), .creditRefused(creditRefused), .accountRefunded(accountRefunded),
        .accountClosed(accountClosed), .transferStarted(transferStarted), .transferDebited(transferDebited),
        .transferCompleted(transferCompleted), .transferRefused(transferRefused), .transferExpired(transferExpired),
        .refundStarted(refundStarted), .transferRefunded(transferRefunded),
    ]
}
