import BankEvents
import EventSourcing
import Testing

@testable import BankComponent

@Suite struct TransferDecisionTests {
    private typealias Past = Controls.Transfers

    private func decide<Handler: CommandHandler>(_ handler: Handler, _ command: Handler.Handled, after past: [BankEvent]) -> Decision<
        BankEvent
    >
    where Handler.Subject == Transfer, Handler.Facts == Void {
        handler.decide(command, Transfer(folding: past), ())
    }

    private func start(_ command: StartTransfer = Controls.startTransfer, after past: [BankEvent]) -> Decision<BankEvent> {
        decide(StartTransferHandler(), command, after: past)
    }

    @Test func `a transfer is started`() {
        #expect(start(after: Past.absent) == .accepted(.transferStarted(Controls.transferStarted)))
    }

    @Test(arguments: Past.all.dropFirst()) func `an id is used once`(past: [BankEvent]) {
        #expect(start(after: past) == .rejected(.transferExists))
    }

    @Test func `a transfer goes from one account to another`() {
        let command = StartTransfer(
            transferId: Controls.transferId, from: Controls.accountId, to: Controls.accountId, amount: Controls.amount)
        #expect(start(command, after: Past.absent) == .rejected(.sameAccount))
    }

    @Test func `the money has left`() {
        #expect(
            decide(NoteDebitedHandler(), Controls.noteDebited, after: Past.started) == .accepted(.transferDebited(Controls.transferDebited))
        )
    }

    @Test(arguments: [Past.refused, Past.expired]) func `money that leaves too late goes back`(past: [BankEvent]) {
        #expect(decide(NoteDebitedHandler(), Controls.noteDebited, after: past) == .accepted(.refundStarted(Controls.refundedLate)))
    }

    @Test(arguments: [Past.debited, Past.completed, Past.refunding, Past.refunded]) func `a debit is noted once`(past: [BankEvent]) {
        #expect(decide(NoteDebitedHandler(), Controls.noteDebited, after: past) == .accepted([]))
    }

    @Test func `nobody pays`() {
        #expect(
            decide(NoteDebitRefusedHandler(), Controls.noteDebitRefused, after: Past.started)
                == .accepted(.transferRefused(Controls.transferRefused)))
    }

    @Test(arguments: [Past.debited, Past.completed, Past.refused, Past.expired, Past.refunding, Past.refunded])
    func `a refused debit changes nothing once something else has happened`(past: [BankEvent]) {
        #expect(decide(NoteDebitRefusedHandler(), Controls.noteDebitRefused, after: past) == .accepted([]))
    }

    @Test func `the money has arrived`() {
        #expect(
            decide(NoteCreditedHandler(), Controls.noteCredited, after: Past.debited)
                == .accepted(.transferCompleted(Controls.transferCompleted)))
    }

    @Test(arguments: [Past.started, Past.completed, Past.refused, Past.expired, Past.refunding, Past.refunded])
    func `a credit is noted once, and only where it was waited for`(past: [BankEvent]) {
        #expect(decide(NoteCreditedHandler(), Controls.noteCredited, after: past) == .accepted([]))
    }

    @Test func `money that is not taken in goes back`() {
        #expect(
            decide(NoteCreditRefusedHandler(), Controls.noteCreditRefused, after: Past.debited)
                == .accepted(.refundStarted(Controls.refundStarted)))
    }

    @Test(arguments: [Past.started, Past.completed, Past.refused, Past.expired, Past.refunding, Past.refunded])
    func `a refused credit is noted once, and only where it was waited for`(past: [BankEvent]) {
        #expect(decide(NoteCreditRefusedHandler(), Controls.noteCreditRefused, after: past) == .accepted([]))
    }

    @Test func `the money is back`() {
        #expect(
            decide(NoteRefundedHandler(), Controls.noteRefunded, after: Past.refunding)
                == .accepted(.transferRefunded(Controls.transferRefunded)))
    }

    @Test(arguments: [Past.started, Past.debited, Past.completed, Past.refused, Past.expired, Past.refunded])
    func `a refund is noted once, and only where it was waited for`(past: [BankEvent]) {
        #expect(decide(NoteRefundedHandler(), Controls.noteRefunded, after: past) == .accepted([]))
    }

    @Test func `a transfer expires`() {
        #expect(
            decide(ExpireTransferHandler(), Controls.expireTransfer, after: Past.started)
                == .accepted(.transferExpired(Controls.transferExpired)))
    }

    @Test(arguments: [Past.debited, Past.completed, Past.refused, Past.expired, Past.refunding, Past.refunded])
    func `a transfer whose money has left, or that is over, does not expire`(past: [BankEvent]) {
        #expect(decide(ExpireTransferHandler(), Controls.expireTransfer, after: past) == .accepted([]))
    }

    @Test func `a transfer that nobody has asked for takes note of nothing`() {
        let unknown = Decision<BankEvent>.rejected(.transferUnknown)
        #expect(decide(NoteDebitedHandler(), Controls.noteDebited, after: []) == unknown)
        #expect(decide(NoteDebitRefusedHandler(), Controls.noteDebitRefused, after: []) == unknown)
        #expect(decide(NoteCreditedHandler(), Controls.noteCredited, after: []) == unknown)
        #expect(decide(NoteCreditRefusedHandler(), Controls.noteCreditRefused, after: []) == unknown)
        #expect(decide(NoteRefundedHandler(), Controls.noteRefunded, after: []) == unknown)
        #expect(decide(ExpireTransferHandler(), Controls.expireTransfer, after: []) == unknown)
    }
}
