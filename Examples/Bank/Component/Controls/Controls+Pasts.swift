public import BankEvents

/// What an account or a transfer has gone through, for each state it can be in.
extension Controls {
    public enum Accounts {
        public static let absent: [BankEvent] = []
        public static let empty: [BankEvent] = [.accountOpened(accountOpened)]
        /// Holds `amount`.
        public static let filled: [BankEvent] = empty + [.moneyDeposited(moneyDeposited)]
        public static let closed: [BankEvent] = empty + [.accountClosed(accountClosed)]
        /// Has paid for the transfer all it had.
        public static let debited: [BankEvent] = filled + [.accountDebited(accountDebited)]
        /// Has it back.
        public static let refunded: [BankEvent] = debited + [.accountRefunded(accountRefunded)]
        /// Was paid by the transfer.
        public static let credited: [BankEvent] = empty + [.accountCredited(accountCredited)]
    }

    public enum Transfers {
        public static let absent: [BankEvent] = []
        public static let started: [BankEvent] = [.transferStarted(transferStarted)]
        public static let debited: [BankEvent] = started + [.transferDebited(transferDebited)]
        public static let completed: [BankEvent] = debited + [.transferCompleted(transferCompleted)]
        public static let refused: [BankEvent] = started + [.transferRefused(transferRefused)]
        public static let expired: [BankEvent] = started + [.transferExpired(transferExpired)]
        public static let refunding: [BankEvent] = debited + [.refundStarted(refundStarted)]
        public static let refunded: [BankEvent] = refunding + [.transferRefunded(transferRefunded)]
        public static let all = [absent, started, debited, completed, refused, expired, refunding, refunded]
    }
}
