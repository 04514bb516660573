import EventSourcing
import IdentityEvents
import Testing

@testable import IdentityComponent

/// Who gets which mail, and what stands in it.
@Suite struct LettersTests {
    private let office = PostOffice()

    private func letters(_ event: IdentityEvent, after past: [IdentityEvent]) async throws -> [Letter] {
        await office.person(past)
        try await office.deliver(event)
        return await office.mailer.letters
    }

    private var registered: IdentityEvent { .userRegistered(Controls.userRegistered) }

    @Test func `who registers gets a link that verifies the address`() async throws {
        let letter = try #require(try await letters(registered, after: Controls.active).first)
        #expect(letter.email.text == Controls.email)
        #expect(letter.name == "Ada Lovelace")
        let token = office.proofs.token(for: .verification(userID: Controls.userId, email: EmailAddress(Controls.email)))
        #expect(letter.text.contains("https://app.example.com/verify-email#user=\(Controls.userId)&token=\(token)\n"))
    }

    @Test func `who comes by another service gets none: the address is verified`() async throws {
        let registered = UserRegistered(userId: Controls.userId, email: Controls.email, passwordHash: "*", firstName: "Ada")
        #expect(try await letters(.userRegistered(registered), after: [.userRegistered(registered)]).isEmpty)
    }

    @Test func `who asks for another mail gets it`() async throws {
        let asked = IdentityEvent.emailVerificationRequested(Controls.emailVerificationRequested)
        #expect(try await letters(asked, after: Controls.active + [asked]).map(\.email.text) == [Controls.email])
    }

    @Test func `who has moved gets a link at the new address and a notice at the old one`() async throws {
        let changed = IdentityEvent.emailChanged(Controls.emailChanged)
        let letters = try await letters(changed, after: Controls.active + [changed])
        #expect(letters.map(\.email.text) == [Controls.otherEmail, Controls.email])
        #expect(letters.map { $0.text.contains("token=") } == [true, false])
        #expect(letters.last?.text.contains(Controls.otherEmail) == false)
    }

    @Test func `another spelling of the address is no reason for a mail`() async throws {
        let respelled = EmailChanged(userId: Controls.userId, email: "ADA@example.com", previousEmail: Controls.email)
        #expect(try await letters(.emailChanged(respelled), after: Controls.active).isEmpty)
    }

    @Test func `who has asked for a new password gets a link that is good for it`() async throws {
        let letter = try #require(
            try await letters(.passwordResetRequested(Controls.passwordResetRequested), after: Controls.active).first)
        let expiresAt = Controls.passwordResetRequested.expiresAt
        let token = office.proofs.token(
            for: .passwordReset(
                userID: Controls.userId, email: EmailAddress(Controls.email), passwordHash: Controls.passwordHash, expiresAt: expiresAt))
        #expect(letter.text.contains("/reset-password#user=\(Controls.userId)&expires=\(expiresAt)&token=\(token)\n"))
    }

    @Test func `an address that nobody has gets no mail`() async throws {
        let asked = PasswordResetRequested(emailId: Controls.emailId, resetId: Controls.resetId, expiresAt: Door.at(1_800))
        #expect(try await letters(.passwordResetRequested(asked), after: Controls.active).isEmpty)
    }

    @Test func `who has a new password, or is locked out, is told`() async throws {
        let changed = IdentityEvent.passwordChanged(Controls.passwordChanged)
        #expect(try await letters(changed, after: Controls.active + [changed]).map(\.subject) == ["Your password was changed"])
        let other = PostOffice()
        await other.person(Controls.locked)
        try await other.deliver(.accountLocked(Controls.accountLocked))
        #expect(await other.mailer.letters.map(\.subject) == ["Your account is locked"])
    }

    @Test func `who is invited gets a link into the team`() async throws {
        let (team, invite) = (Controls.resetId, Controls.otherSessionId)
        let sent = InviteSent(
            inviteId: invite, teamId: team, teamName: "Engine", email: Controls.otherEmail,
            emailId: EmailAddress(Controls.otherEmail).reservationID, role: .editor, expiresAt: Door.at(432_000))
        let created = TeamCreated(teamId: team, name: "Engine", ownerId: Controls.userId)
        _ = await office.entities.change(Team.self, id: team) { _ in [.teamCreated(created), .inviteSent(sent)] }
        try await office.deliver(.inviteSent(sent))
        let letter = try #require(await office.mailer.letters.first)
        let token = office.proofs.token(for: .invite(teamID: team, inviteID: invite, email: EmailAddress(Controls.otherEmail)))
        #expect(letter.email.text == Controls.otherEmail)
        #expect(letter.text.contains("/invite#team=\(team)&invite=\(invite)&token=\(token)\n"))
        // One that is over is of no interest any more.
        _ = await office.entities.change(Team.self, id: team) { _ in
            [.inviteRevoked(InviteRevoked(inviteId: invite, teamId: team, emailId: sent.emailId))]
        }
        try await office.deliver(.inviteSent(sent), id: "event-2")
        #expect(await office.mailer.letters.count == 1)
    }

    @Test func `what is of no interest any more is not sent`() async throws {
        let verified = IdentityEvent.emailVerified(Controls.emailVerified)
        await office.person(Controls.active + [verified])
        let events = try await office.deliver(registered)
        #expect(await office.mailer.letters.isEmpty)
        guard case .mailFailed(let failed) = events.first else { return #expect(Bool(false)) }
        #expect(failed.cause == .obsolete)
    }

    @Test func `nothing of a link stands in an event or a command`() async throws {
        await office.person(Controls.active)
        let steps = try await office.react(to: registered)
        let noted = try await office.carryOut(steps.first)
        let id = try #require(steps.first?.note?.mailId)
        let events = await office.entities.events(of: Mail.self, id: id)
        let token = office.proofs.token(for: .verification(userID: Controls.userId, email: EmailAddress(Controls.email)))
        var written = ""
        for value: Any in [events, noted, steps] { dump(value, to: &written) }
        #expect(!written.contains(token) && !written.contains(MailProofs.proof(of: token)))
    }
}
