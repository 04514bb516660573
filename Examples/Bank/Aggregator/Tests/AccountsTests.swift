import BankAggregator
import BankEvents
import EventSourcing
import Testing

@Suite struct AccountsTests {
    @Test func `an account is shown empty when it is opened`() throws {
        let expected = AccountSummary(
            accountId: Pasts.account, owner: "Ada", status: .open, balance: 0, movements: 0, openedAt: Pasts.second(1),
            changedAt: Pasts.second(1))
        #expect(try Accounts.row(after: Pasts.opened) == expected)
    }

    @Test(
        arguments: [
            (Pasts.deposited(5), 105), (Pasts.withdrawn(5), 95), (Pasts.debited(5), 95), (Pasts.credited(5), 105), (Pasts.refunded(5), 105),
        ] as [(BankEvent, Int64)])
    func `each movement changes the balance, and is counted and dated`(event: BankEvent, balance: Int64) throws {
        let row = try Accounts.row(after: Pasts.opened, Pasts.deposited(100), event)
        #expect(row?.balance == balance)
        #expect(row?.movements == 2)
        #expect(row?.changedAt == Pasts.second(3))
        #expect(row?.openedAt == Pasts.second(1))
    }

    @Test(arguments: [Pasts.debitRefused, Pasts.creditRefused]) func `a refusal changes nothing`(event: BankEvent) throws {
        #expect(try Accounts.row(after: Pasts.opened, event) == Accounts.row(after: Pasts.opened))
    }

    @Test func `a closed account keeps its row`() throws {
        let row = try Accounts.row(after: Pasts.opened, Pasts.closed)
        #expect(row?.status == .closed)
        #expect(row?.changedAt == Pasts.second(2))
        #expect(row?.movements == 0)
    }

    @Test(arguments: Pasts.ofAccounts.dropFirst()) func `there is no row before the opening`(event: BankEvent) throws {
        #expect(try Accounts.row(after: event) == nil)
        #expect(try Accounts.row(after: event, Pasts.opened)?.balance == 0)
    }

    @Test(arguments: Pasts.ofTransfers) func `a transfer's own steps touch no account`(event: BankEvent) throws {
        #expect(try Accounts.rows(touchedBy: Pasts.recorded(event)).isEmpty)
    }

    @Test func `the view is one of accounts, found by status`() {
        #expect(Accounts.view == ViewDefinition("accounts", version: 1, indexes: [.init("status")]))
    }
}
