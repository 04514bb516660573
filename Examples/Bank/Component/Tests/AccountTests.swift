import BankEvents
import EventSourcing
import Testing

@testable import BankComponent

@Suite struct AccountTests {
    private typealias Past = Controls.Accounts

    @Test func `before the first event there is no account`() {
        #expect(Account().status == .absent)
        #expect(Account().balance == 0)
        #expect(Account().transfers.count == 0)
    }

    private static let balances: [([BankEvent], Int64)] = [
        (Past.empty, 0), (Past.filled, Controls.amount), (Past.debited, 0), (Past.refunded, Controls.amount),
        (Past.credited, Controls.amount), (Past.closed, 0), (Past.filled + [.moneyWithdrawn(Controls.moneyWithdrawn)], 0),
        (Past.filled + [.debitRefused(Controls.debitRefused)], Controls.amount),
        (Past.filled + [.creditRefused(Controls.creditRefused)], Controls.amount),
    ]

    @Test(arguments: balances)
    func `the balance is what has come in less what has gone out`(past: [BankEvent], balance: Int64) {
        #expect(Account(folding: past).balance == balance)
    }

    @Test func `an account is open from its opening to its closing`() {
        #expect(Account(folding: Past.empty).status == .open)
        #expect(Account(folding: Past.refunded).status == .open)
        #expect(Account(folding: Past.closed).status == .closed)
    }

    @Test func `a payment is remembered until it is back`() {
        #expect(Account(folding: Past.debited).transfers[Controls.transferId] == .paid(Controls.amount))
        #expect(Account(folding: Past.debited).transfers.paid == [Controls.transferId])
        #expect(Account(folding: Past.refunded).transfers == TransferMemory(), "nothing is left of it")
    }

    @Test(arguments: [BankEvent.accountCredited(Controls.accountCredited), .creditRefused(Controls.creditRefused)])
    func `an answer to a credit is remembered, whatever it was`(event: BankEvent) {
        let account = Account(folding: Past.empty + [event])
        #expect(account.transfers[Controls.transferId] == .answered)
        #expect(account.transfers.paid.isEmpty)
    }

    @Test func `a refused debit is not remembered`() {
        #expect(Account(folding: Past.empty + [.debitRefused(Controls.debitRefused)]) == Account(folding: Past.empty))
    }

    @Test(arguments: [
        BankEvent.accountDebited(AccountDebited(accountId: "a", transferId: "t", amount: 1, settled: [Controls.transferId])),
        .accountCredited(AccountCredited(accountId: "a", transferId: "t", amount: 1, settled: [Controls.transferId])),
        .creditRefused(CreditRefused(accountId: "a", transferId: "t", reason: .accountClosed, settled: [Controls.transferId])),
    ])
    func `what a later movement has found settled is forgotten`(event: BankEvent) {
        let account = Account(folding: Past.debited + [event])
        #expect(account.transfers[Controls.transferId] == nil)
        #expect(account.transfers["t"] != nil)
    }

    private static let elsewhere: [BankEvent] =
        Controls.Transfers.refunded + [.transferRefused(Controls.transferRefused), .transferExpired(Controls.transferExpired)]

    @Test(arguments: elsewhere)
    func `what happens to a transfer changes no account, in any state`(event: BankEvent) {
        for past in [Past.absent, Past.filled, Past.debited, Past.closed] {
            #expect(Account(folding: past + [event]) == Account(folding: past))
        }
    }
}
