import EventSourcing
import IdentityEvents
import Testing

@testable import IdentityComponent

@Suite struct EmailVerificationTests {
    private let door = Door()

    private func verify(_ email: String = Controls.email, proof: String? = nil) async throws -> Decision<IdentityEvent> {
        let token = door.proofs.token(for: .verification(userID: door.user, email: EmailAddress(email)))
        let command = VerifyEmail(userId: door.user, proof: proof ?? MailProofs.proof(of: token))
        return try await door.handle(command, by: VerifyEmailHandler(proofs: door.proofs))
    }

    private func ask(at seconds: Int64 = 0) async throws -> Decision<IdentityEvent> {
        try await door.handle(Controls.requestEmailVerification, by: RequestEmailVerificationHandler(), at: seconds, as: door.user)
    }

    private func move(to email: String) async {
        _ = await door.entities.change(User.self, id: door.user) { user in
            [.emailChanged(EmailChanged(userId: Controls.userId, email: email, previousEmail: user.email?.text ?? ""))]
        }
    }

    @Test func `who reads the mail shows that the address is theirs`() async throws {
        await door.register()
        #expect(try await verify() == .accepted(.emailVerified(Controls.emailVerified)))
        #expect(await door.person().emailVerified)
    }

    @Test func `an address is verified once`() async throws {
        await door.register()
        _ = try await verify()
        #expect(try await verify() == .accepted([]))
    }

    @Test func `who has no proof learns nothing`() async throws {
        #expect(try await verify() == .rejected(.verificationInvalid))
        await door.register()
        #expect(try await verify(proof: Controls.proof) == .rejected(.verificationInvalid))
    }

    @Test func `the mail to one address verifies no other`() async throws {
        await door.register()
        await move(to: Controls.otherEmail)
        #expect(try await verify(Controls.email) == .rejected(.verificationInvalid))
        #expect(try await verify(Controls.otherEmail).rejection == nil)
    }

    @Test func `another address is not verified, another spelling is`() async throws {
        await door.register()
        _ = try await verify()
        await move(to: Controls.email.uppercased())
        #expect(await door.person().emailVerified)
        await move(to: Controls.otherEmail)
        #expect(await door.person().emailVerified == false)
    }

    @Test func `a closed account has no address to verify`() async throws {
        await door.register(door.user, Controls.email, [.accountClosed(Controls.accountClosed)])
        #expect(try await verify() == .rejected(.verificationInvalid))
        #expect(try await ask() == .rejected(.accountClosed))
    }

    @Test func `another mail can be asked for once a minute, and to another address at once`() async throws {
        await door.register()
        #expect(try await ask() == .accepted(.emailVerificationRequested(Controls.emailVerificationRequested)))
        #expect(try await ask(at: 59) == .rejected(.tooSoon(seconds: 1)))
        #expect(try await ask(at: 60).events.count == 1)
        await move(to: Controls.otherEmail)
        #expect(try await ask(at: 61).events.count == 1)
    }

    @Test func `no mail is asked for an address that is verified, nor for nobody's`() async throws {
        #expect(try await ask() == .rejected(.userUnknown))
        await door.register()
        _ = try await verify()
        #expect(try await ask() == .accepted([]))
    }
}
