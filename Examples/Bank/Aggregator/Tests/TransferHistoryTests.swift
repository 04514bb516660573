import BankAggregator
import BankEvents
import EventSourcing
import Testing

@Suite struct TransferHistoryTests {
    private func row(_ status: TransferSummary.Status, _ reason: RefusalReason?, changed: Int) -> TransferSummary {
        TransferSummary(
            transferId: Pasts.transfer, from: Pasts.account, to: Pasts.other, amount: 7, status: status, reason: reason,
            expiresAt: Pasts.deadline, startedAt: Pasts.second(1), changedAt: Pasts.second(changed))
    }

    @Test func `a transfer is shown from its start to its completion`() throws {
        #expect(try TransferHistory.row(after: Pasts.started) == row(.started, nil, changed: 1))
        #expect(try TransferHistory.row(after: Pasts.started, Pasts.left) == row(.debited, nil, changed: 2))
        #expect(try TransferHistory.row(after: Pasts.started, Pasts.left, Pasts.completed) == row(.completed, nil, changed: 3))
    }

    @Test func `a transfer that nobody paid shows why`() throws {
        #expect(try TransferHistory.row(after: Pasts.started, Pasts.refused) == row(.refused, .insufficientFunds, changed: 2))
    }

    @Test func `a transfer that goes back shows why, and still does when it is back`() throws {
        let refunding = try TransferHistory.row(after: Pasts.started, Pasts.left, Pasts.refunding)
        #expect(refunding == row(.refunding, .accountClosed, changed: 3))
        let back = try TransferHistory.row(after: Pasts.started, Pasts.left, Pasts.refunding, Pasts.back)
        #expect(back == row(.refunded, .accountClosed, changed: 4))
    }

    @Test func `a transfer expires`() throws {
        #expect(try TransferHistory.row(after: Pasts.started, Pasts.expired) == row(.expired, nil, changed: 2))
    }

    @Test(arguments: Pasts.ofTransfers.dropFirst()) func `there is no row before the start`(event: BankEvent) throws {
        #expect(try TransferHistory.row(after: event) == nil)
    }

    @Test(arguments: Pasts.ofAccounts) func `what happens to accounts touches no transfer`(event: BankEvent) throws {
        #expect(try TransferHistory.rows(touchedBy: Pasts.recorded(event)).isEmpty)
    }

    @Test func `the view is one of transfers, found by status`() {
        #expect(TransferHistory.view == ViewDefinition("transfers", version: 1, indexes: [.init("status")]))
    }
}
