import EventSourcing
import IdentityEvents

@testable import IdentityComponent

/// Who appears in the tests of teams.
enum TeamCast {
    /// Founder, owner and administrator.
    static let ada = Controls.userId
    /// Invited as a viewer.
    static let charles = Controls.otherUserId
    /// Has nothing to do with the team.
    static let eve = "01930000-0000-7000-8000-000000000009"
    /// Nobody of `ada`, `charles` and `eve`, nor each other.
    static func person(_ number: Int) -> String { "01930000-0000-7000-8001-\(String(100_000_000_000 + number))" }
    static func membership(_ number: Int) -> String { "01930000-0000-7000-8002-\(String(100_000_000_000 + number))" }
    static func invite(_ number: Int) -> String { "01930000-0000-7000-8003-\(String(100_000_000_000 + number))" }

    static let proofs = MailProofs(key: Array(repeating: 7, count: 32))
    /// What the mail to the invited address proves.
    static let proof = MailProofs.proof(
        of: proofs.token(for: .invite(teamID: Controls.teamId, inviteID: Controls.inviteId, email: EmailAddress(Controls.otherEmail))))

    /// A past in which somebody joins.
    static func joined(_ number: Int, as role: TeamRole = .editor, user: String? = nil) -> IdentityEvent {
        .membershipCreated(
            MembershipCreated(
                membershipId: membership(number), teamId: Controls.teamId, teamName: Controls.teamName, userId: user ?? person(number),
                role: role, profileRevision: 1, firstName: "Person \(number)"))
    }

    static func invited(_ number: Int, at time: Timestamp = Controls.invitedAt) -> IdentityEvent {
        let email = "person-\(number)@example.org"
        return .inviteSent(
            InviteSent(
                inviteId: invite(number), teamId: Controls.teamId, teamName: Controls.teamName, email: email,
                emailId: EmailAddress(email).reservationID, role: .editor, expiresAt: time.advanced(bySeconds: Invite.lifetime)))
    }

    /// Charles, registered under the address that the invite was sent to.
    static func charles(verified: Bool) -> [IdentityEvent] {
        let registered = UserRegistered(
            userId: charles, email: Controls.otherEmail, passwordHash: Controls.passwordHash, firstName: "Charles", lastName: "Babbage",
            picture: "https://example.com/charles.png")
        return [.userRegistered(registered)]
            + (verified ? [.emailVerified(EmailVerified(userId: charles, email: Controls.otherEmail))] : [])
    }
}

extension IssuedCommand {
    /// A command of somebody, an hour after the invite was sent where nothing else is said.
    static func by(_ user: String?, at time: Timestamp = Controls.invitedAt.advanced(bySeconds: 3_600)) -> IssuedCommand {
        IssuedCommand(id: "request", time: time, userID: user)
    }
}

extension InMemoryEntities {
    /// The same entities, for somebody else.
    func asked(by user: String?, at time: Timestamp = Controls.invitedAt.advanced(bySeconds: 3_600)) -> InMemoryEntities {
        var entities = self
        entities.issued = .by(user, at: time)
        return entities
    }
}
