import BankEvents
import EventSourcing
import Testing

@testable import BankComponent

/// What a transfer asks of accounts.
@Suite struct MovementDecisionTests {
    private typealias Past = Controls.Accounts
    private typealias Process = Controls.Transfers

    private func debit(_ command: DebitAccount = Controls.debitAccount, after past: [BankEvent], _ transfer: [BankEvent])
        -> Decision<BankEvent>
    {
        DebitAccountHandler().decide(command, Account(folding: past), TransferFacts(transfer: Transfer(folding: transfer)))
    }

    private func credit(_ command: CreditAccount = Controls.creditAccount, after past: [BankEvent], _ transfer: [BankEvent])
        -> Decision<BankEvent>
    {
        CreditAccountHandler().decide(command, Account(folding: past), TransferFacts(transfer: Transfer(folding: transfer)))
    }

    private func refund(_ command: RefundAccount = Controls.refundAccount, after past: [BankEvent]) -> Decision<BankEvent> {
        RefundAccountHandler().decide(command, Account(folding: past), ())
    }

    // MARK: Debit

    @Test func `an account pays`() {
        #expect(debit(after: Past.filled, Process.started) == .accepted(.accountDebited(Controls.accountDebited)))
    }

    @Test(arguments: [
        (Past.absent, RefusalReason.accountUnknown, Rejection.accountUnknown), (Past.closed, .accountClosed, .accountClosed),
        (Past.empty, .insufficientFunds, .insufficientFunds),
    ])
    func `an account that cannot pay says so, and the transfer will hear of it`(
        past: [BankEvent], reason: RefusalReason, rejection: Rejection
    ) {
        let refused = DebitRefused(accountId: Controls.accountId, transferId: Controls.transferId, reason: reason)
        #expect(debit(after: past, Process.started) == .rejected(rejection, recording: [.debitRefused(refused)]))
    }

    @Test func `an account that was debited for this transfer is not debited again`() {
        let rich = Past.debited + [.moneyDeposited(Controls.moneyDeposited)]
        #expect(debit(after: rich, Process.started) == .accepted([]))
    }

    @Test(arguments: [Process.debited, Process.completed, Process.refused, Process.expired, Process.refunding, Process.refunded])
    func `a transfer that does not wait for a debit takes none, whether the account remembers it or not`(transfer: [BankEvent]) {
        #expect(debit(after: Past.filled, transfer) == .accepted([]))
        #expect(debit(after: Past.empty, transfer) == .accepted([]))
    }

    @Test func `nothing is debited for a transfer that nobody has asked for`() {
        #expect(debit(after: Past.filled, Process.absent) == .rejected(.transferUnknown))
    }

    @Test func `an account pays what the transfer says and for no other account`() {
        let less = DebitAccount(accountId: Controls.accountId, transferId: Controls.transferId, amount: Controls.amount - 1)
        let other = DebitAccount(accountId: Controls.otherAccountId, transferId: Controls.transferId, amount: Controls.amount)
        #expect(debit(less, after: Past.filled, Process.started) == .rejected(.notOfThisTransfer))
        #expect(debit(other, after: Past.filled, Process.started) == .rejected(.notOfThisTransfer))
    }

    // MARK: Credit

    @Test func `an account is paid`() {
        #expect(credit(after: Past.empty, Process.debited) == .accepted(.accountCredited(Controls.accountCredited)))
    }

    @Test(arguments: [
        (Past.absent, RefusalReason.accountUnknown, Rejection.accountUnknown), (Past.closed, .accountClosed, .accountClosed),
    ])
    func `an account that cannot be paid says so, and the transfer will hear of it`(
        past: [BankEvent], reason: RefusalReason, rejection: Rejection
    ) {
        let refused = CreditRefused(accountId: Controls.otherAccountId, transferId: Controls.transferId, reason: reason)
        #expect(credit(after: past, Process.debited) == .rejected(rejection, recording: [.creditRefused(refused)]))
    }

    @Test func `a full account takes no more`() {
        let filling = MoneyDeposited(accountId: Controls.otherAccountId, amount: 1_000_000_000_000)
        let full = Past.empty + Array(repeating: .moneyDeposited(filling), count: 1_000)
        let refused = CreditRefused(accountId: Controls.otherAccountId, transferId: Controls.transferId, reason: .balanceTooHigh)
        #expect(credit(after: full, Process.debited) == .rejected(.balanceTooHigh, recording: [.creditRefused(refused)]))
    }

    @Test func `an account that was credited for this transfer is not credited again`() {
        #expect(credit(after: Past.credited, Process.debited) == .accepted([]))
    }

    @Test func `an account that has refused this transfer's money does not take it later`() {
        let refused: [BankEvent] = [.creditRefused(Controls.creditRefused)]
        #expect(credit(after: refused + Past.empty, Process.debited) == .accepted([]))
    }

    @Test(arguments: [Process.started, Process.completed, Process.refused, Process.expired, Process.refunding, Process.refunded])
    func `a transfer that does not wait for a credit gives none, whether the account remembers it or not`(transfer: [BankEvent]) {
        #expect(credit(after: Past.empty, transfer) == .accepted([]))
        #expect(credit(after: Past.closed, transfer) == .accepted([]))
    }

    @Test func `nothing is credited for a transfer that nobody has asked for`() {
        #expect(credit(after: Past.empty, Process.absent) == .rejected(.transferUnknown))
    }

    @Test func `an account is paid what the transfer says and no other account is`() {
        let more = CreditAccount(accountId: Controls.otherAccountId, transferId: Controls.transferId, amount: Controls.amount + 1)
        let other = CreditAccount(accountId: Controls.accountId, transferId: Controls.transferId, amount: Controls.amount)
        #expect(credit(more, after: Past.empty, Process.debited) == .rejected(.notOfThisTransfer))
        #expect(credit(other, after: Past.empty, Process.debited) == .rejected(.notOfThisTransfer))
    }

    // MARK: Refund

    @Test func `an account gets back what it has paid`() {
        #expect(refund(after: Past.debited) == .accepted(.accountRefunded(Controls.accountRefunded)))
    }

    @Test func `an account gets it back once`() { #expect(refund(after: Past.refunded) == .accepted([])) }

    @Test func `an account that has paid nothing gets nothing back`() {
        #expect(refund(after: Past.filled) == .accepted([]))
        #expect(refund(after: Past.credited) == .rejected(.notOfThisTransfer))
    }

    @Test func `an account gets back neither more nor less than it has paid`() {
        let more = RefundAccount(accountId: Controls.accountId, transferId: Controls.transferId, amount: Controls.amount + 1)
        #expect(refund(more, after: Past.debited) == .rejected(.notOfThisTransfer))
    }
}
