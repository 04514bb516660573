import EventSourcing
import IdentityEvents
import Testing

@testable import IdentityComponent

@Suite struct AccountTests {
    private let id = Controls.userId

    private func lock(_ reason: String, after past: [IdentityEvent]) -> Decision<IdentityEvent> {
        LockAccountHandler(sessions: SessionRecorder(), now: { Controls.moment }).decide(
            LockAccount(userId: id, reason: reason), User(folding: past), ())
    }

    private func unlock(after past: [IdentityEvent]) -> Decision<IdentityEvent> {
        UnlockAccountHandler().decide(Controls.unlockAccount, User(folding: past), ())
    }

    private func close(after past: [IdentityEvent]) -> Decision<IdentityEvent> {
        CloseAccountHandler(sessions: SessionRecorder(), now: { Controls.moment }).decide(Controls.closeAccount, User(folding: past), ())
    }

    @Test func `an active account is locked`() {
        #expect(lock(Controls.lockAccount.reason, after: Controls.active) == .accepted(.accountLocked(Controls.accountLocked)))
    }

    @Test func `an account that is locked for that reason stays as it is`() {
        #expect(lock(Controls.accountLocked.reason, after: Controls.locked) == .accepted([]))
    }

    @Test func `an account that is locked for another reason is locked for the new one`() {
        #expect(lock("fraud", after: Controls.locked) == .accepted(.accountLocked(AccountLocked(userId: id, reason: "fraud"))))
    }

    @Test func `an account that nobody has is not locked`() {
        #expect(lock("fraud", after: Controls.absent) == .rejected(.userUnknown))
    }

    @Test func `a closed account is not locked`() {
        #expect(lock("fraud", after: Controls.closed) == .rejected(.accountClosed))
    }

    @Test func `a locked account is unlocked`() {
        #expect(unlock(after: Controls.locked) == .accepted(.accountUnlocked(Controls.accountUnlocked)))
    }

    @Test func `an account that is not locked stays as it is`() {
        #expect(unlock(after: Controls.active) == .accepted([]))
    }

    @Test func `an account that nobody has is not unlocked`() {
        #expect(unlock(after: Controls.absent) == .rejected(.userUnknown))
    }

    @Test func `a closed account is not unlocked`() {
        #expect(unlock(after: Controls.closed) == .rejected(.accountClosed))
    }

    @Test(arguments: [Controls.active, Controls.locked])
    func `an account is closed, locked or not`(past: [IdentityEvent]) {
        #expect(close(after: past) == .accepted(.accountClosed(Controls.accountClosed)))
    }

    @Test func `a closed account stays closed`() {
        #expect(close(after: Controls.closed) == .accepted([]))
    }

    @Test func `an account that nobody has is not closed`() {
        #expect(close(after: Controls.absent) == .rejected(.userUnknown))
    }
}
