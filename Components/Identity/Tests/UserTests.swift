import EventSourcing
import IdentityEvents
import Testing

@testable import IdentityComponent

@Suite struct UserTests {
    private let id = Controls.userId
    private let registered = User(folding: Controls.active)

    private func after(_ events: IdentityEvent...) -> User { User(folding: Controls.active + events) }

    @Test func `before the first event there is nobody`() {
        let user = User()
        #expect(user.status == .absent)
        #expect(user.email == nil)
        #expect(user.refusal == .userUnknown)
    }

    @Test func `a registration makes the user active, with all that was told`() {
        #expect(registered.status == .active)
        #expect(registered.email?.text == Controls.email)
        #expect(registered.previousEmail == nil)
        #expect(registered.firstName == "Ada")
        #expect(registered.lastName == "Lovelace")
        #expect(registered.picture == nil)
        #expect(registered.locale == "en-GB")
        #expect(registered.refusal == nil)
    }

    @Test func `a modification changes what it names and leaves the rest`() {
        let user = after(.userModified(Controls.userModified))
        #expect(user.firstName == "Augusta")
        #expect(user.lastName == "King")
        #expect(user.picture == nil)
        #expect(user.locale == "en-GB")
        #expect(user.status == .active)
    }

    @Test func `a modification with empty texts removes`() {
        let user = after(
            .userModified(UserModified(userId: id, picture: "https://example.com/ada.png")),
            .userModified(UserModified(userId: id, lastName: "", picture: "", locale: "")))
        #expect(user.firstName == "Ada")
        #expect(user.lastName == nil)
        #expect(user.picture == nil)
        #expect(user.locale == nil)
    }

    @Test func `a change of address keeps the one before it`() {
        let user = after(.emailChanged(Controls.emailChanged))
        #expect(user.email?.text == Controls.otherEmail)
        #expect(user.previousEmail?.text == Controls.email)
    }

    @Test func `a locked account knows why, and can be changed`() {
        let user = after(.accountLocked(Controls.accountLocked))
        #expect(user.status == .locked(reason: Controls.accountLocked.reason))
        #expect(user.refusal == nil)
    }

    @Test func `an unlocked account is active`() {
        #expect(after(.accountLocked(Controls.accountLocked), .accountUnlocked(Controls.accountUnlocked)) == registered)
    }

    @Test func `a closed account takes no changes and still knows its address`() {
        let user = after(.accountClosed(Controls.accountClosed))
        #expect(user.status == .closed)
        #expect(user.refusal == .accountClosed)
        #expect(user.email?.text == Controls.email)
    }

    @Test(arguments: [
        IdentityEvent.registrationRejected(RegistrationRejected(userId: Controls.userId, reason: .emailTaken)),
        .emailReserved(EmailReserved(userId: Controls.userId)), .emailReleased(EmailReleased(userId: Controls.userId)),
        .authenticationSucceeded(Controls.authenticationSucceeded), .sessionStarted(Controls.sessionStarted),
        .passwordResetRequested(Controls.passwordResetRequested), .externalIdentityLinked(Controls.externalIdentityLinked),
    ])
    func `an event that is not about the user changes nothing, in any state`(event: IdentityEvent) {
        for past in [Controls.absent, Controls.active, Controls.locked, Controls.closed] {
            #expect(User(folding: past + [event]) == User(folding: past))
        }
    }
}
