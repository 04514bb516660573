import EventSourcing
import IdentityEvents
import Testing

@testable import IdentityComponent

@Suite struct ChangeEmailTests {
    private func decide(_ email: String, taken: Bool = false, after past: [IdentityEvent]) -> Decision<IdentityEvent> {
        let command = ChangeEmail(userId: Controls.userId, email: email)
        return ChangeEmailHandler().decide(command, User(folding: past), .init(emailTaken: taken))
    }

    @Test(arguments: [Controls.active, Controls.locked])
    func `a user moves to a free address`(past: [IdentityEvent]) {
        #expect(decide(Controls.otherEmail, after: past) == .accepted(.emailChanged(Controls.emailChanged)))
    }

    @Test(arguments: [Controls.active, Controls.locked])
    func `an address that belongs to another user is refused`(past: [IdentityEvent]) {
        #expect(decide(Controls.otherEmail, taken: true, after: past) == .rejected(.emailTaken))
    }

    @Test(arguments: [Controls.active, Controls.locked])
    func `moving to the address one has changes nothing`(past: [IdentityEvent]) {
        #expect(decide(Controls.email, after: past) == .accepted([]))
    }

    @Test(arguments: [Controls.active, Controls.locked])
    func `another spelling of the address one has is a change`(past: [IdentityEvent]) {
        let changed = EmailChanged(userId: Controls.userId, email: "Ada@Example.com", previousEmail: Controls.email)
        #expect(decide("Ada@Example.com", after: past) == .accepted(.emailChanged(changed)))
    }

    @Test(arguments: [false, true])
    func `nobody moves who is not registered`(taken: Bool) {
        #expect(decide(Controls.otherEmail, taken: taken, after: Controls.absent) == .rejected(.userUnknown))
    }

    @Test(arguments: [false, true])
    func `a closed account does not move, not even to its own address`(taken: Bool) {
        #expect(decide(Controls.otherEmail, taken: taken, after: Controls.closed) == .rejected(.accountClosed))
        #expect(decide(Controls.email, taken: taken, after: Controls.closed) == .rejected(.accountClosed))
    }

    @Test func `the previous address is the one of the last change`() {
        let changed = EmailChanged(userId: Controls.userId, email: "third@example.com", previousEmail: Controls.otherEmail)
        let past = Controls.active + [.emailChanged(Controls.emailChanged)]
        #expect(decide("third@example.com", after: past) == .accepted(.emailChanged(changed)))
    }
}
