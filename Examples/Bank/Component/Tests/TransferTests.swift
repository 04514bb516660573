import BankEvents
import EventSourcing
import Testing

@testable import BankComponent

@Suite struct TransferTests {
    private typealias Past = Controls.Transfers

    @Test(
        arguments: zip(
            Past.all, [Transfer.Status.absent, .started, .debited, .completed, .refused, .expired, .refunding, .refunded]))
    func `each event leads to its state`(past: [BankEvent], status: Transfer.Status) { #expect(Transfer(folding: past).status == status) }

    @Test(arguments: Past.all.dropFirst()) func `a transfer knows to the end what it is about`(past: [BankEvent]) {
        let transfer = Transfer(folding: past)
        #expect(transfer.from == Controls.accountId)
        #expect(transfer.to == Controls.otherAccountId)
        #expect(transfer.amount == Controls.amount)
        #expect(transfer.expiresAt == Controls.expiresAt)
    }

    @Test(arguments: Controls.Accounts.refunded + Controls.Accounts.credited + Controls.Accounts.closed)
    func `what happens to an account changes no transfer, in any state`(event: BankEvent) {
        for past in Past.all { #expect(Transfer(folding: past + [event]) == Transfer(folding: past)) }
    }

    @Test func `an account may forget a payment that has arrived, and nothing before`() {
        #expect(Past.all.map { Transfer(folding: $0).hasSettled(.paid(1)) } == [false, false, false, true, false, false, false, false])
    }

    @Test func `an account may forget its answer once the transfer has it`() {
        #expect(Past.all.map { Transfer(folding: $0).hasSettled(.answered) } == [false, false, false, true, false, false, true, true])
    }
}
