import EventSourcing
import IdentityEvents
import Testing

@testable import IdentityComponent

@Suite struct RegisterUserTests {
    private let handler = RegisterUserHandler(passwords: PlainPasswords())
    private let command = Controls.registerUser

    @Test func `somebody who is not known is registered, with the hash and without the password`() {
        let decision = handler.decide(command, User(), .init(passwordHash: Controls.passwordHash))
        #expect(decision == .accepted(.userRegistered(Controls.userRegistered)))
    }

    @Test func `what was left out of the command is left out of the event`() {
        let short = RegisterUser(userId: Controls.userId, email: Controls.email, sealedPassword: "x", firstName: "Ada")
        let decision = handler.decide(short, User(), .init(passwordHash: "hash"))
        let registered = UserRegistered(userId: Controls.userId, email: Controls.email, passwordHash: "hash", firstName: "Ada")
        #expect(decision == .accepted(.userRegistered(registered)))
    }

    @Test func `an address that belongs to another user is refused, and the refusal recorded`() {
        let decision = handler.decide(command, User(), .init(emailTaken: true))
        let recorded = RegistrationRejected(userId: Controls.userId, reason: .emailTaken)
        #expect(decision == .rejected(.emailTaken, recording: [.registrationRejected(recorded)]))
    }

    @Test func `a password that cannot be opened is refused, and the refusal recorded`() {
        let decision = handler.decide(command, User(), .init())
        let recorded = RegistrationRejected(userId: Controls.userId, reason: .passwordUnreadable)
        #expect(decision == .rejected(.passwordUnreadable, recording: [.registrationRejected(recorded)]))
    }

    @Test(arguments: [Controls.active, Controls.locked, Controls.closed])
    func `whoever is or was registered is not registered again, whatever was gathered`(past: [IdentityEvent]) {
        let user = User(folding: past)
        for facts in [RegisterUserHandler.Facts(passwordHash: "hash"), .init(emailTaken: true), .init()] {
            #expect(handler.decide(command, user, facts) == .rejected(.userExists))
        }
    }

    @Test func `somebody whose registration was refused may try again`() {
        let refused = User(folding: [.registrationRejected(RegistrationRejected(userId: Controls.userId, reason: .emailTaken))])
        let decision = handler.decide(command, refused, .init(passwordHash: Controls.passwordHash))
        #expect(decision == .accepted(.userRegistered(Controls.userRegistered)))
    }
}
