import EventSourcing
import IdentityEvents

/// Writes what a mail says, of what is so when it is sent.
struct LetterWriter: Sendable {
    let links: MailLinks

    /// The letter; nil where it is of no interest any more: the person has moved, has verified the address, is no longer locked, the invite is over.
    func letter(_ plan: MailPlan, _ entities: any EntityAccess<IdentityEvent>) async throws -> Letter? {
        if let teamID = plan.teamID { return invite(plan, teamID, try await entities.fetch(Team.self, id: teamID)) }
        let user = try await entities.fetch(User.self, id: plan.userID)
        switch plan.kind {
        case .emailVerification: return verification(plan, user)
        case .emailChangeNotice: return plan.email.map { changeNotice(plan, user, EmailAddress($0)) }
        case .passwordReset: return passwordReset(plan, user)
        case .passwordChangedNotice: return passwordChanged(plan, user)
        case .accountLockedNotice: return locked(plan, user)
        case .invite, nil: return nil
        }
    }

    private func verification(_ plan: MailPlan, _ user: User) -> Letter? {
        guard user.refusal == nil, !user.emailVerified, let email = user.email, plan.email.map(EmailAddress.init) == email else {
            return nil
        }
        return letter(
            plan, email, user, "Please confirm your e-mail address",
            """
            somebody, most likely you, has registered this address. Please confirm that it is yours:

            \(links.verification(of: plan.userID, email))

            If it was not you, ignore this mail.
            """)
    }

    private func changeNotice(_ plan: MailPlan, _ user: User, _ email: EmailAddress) -> Letter {
        letter(
            plan, email, user, "Your e-mail address was changed",
            """
            the e-mail address of your account is another one from now on; this one is no longer used.

            If it was not you who changed it, get in touch with us at once.
            """)
    }

    private func passwordReset(_ plan: MailPlan, _ user: User) -> Letter? {
        guard user.status == .active, let email = user.email, let expiresAt = plan.expiresAt else { return nil }
        return letter(
            plan, email, user, "A new password",
            """
            somebody, most likely you, has asked for a new password. Choose one here, within half an hour:

            \(links.passwordReset(of: plan.userID, email, passwordHash: user.passwordHash, expiresAt: expiresAt))

            If it was not you, ignore this mail: your password stays as it is.
            """)
    }

    private func passwordChanged(_ plan: MailPlan, _ user: User) -> Letter? {
        guard user.refusal == nil, let email = user.email else { return nil }
        return letter(
            plan, email, user, "Your password was changed",
            """
            your password is another one from now on, and you have been signed out everywhere else.

            If it was not you who changed it, ask for a new one at once.
            """)
    }

    private func locked(_ plan: MailPlan, _ user: User) -> Letter? {
        guard case .locked = user.status, let email = user.email else { return nil }
        return letter(
            plan, email, user, "Your account is locked",
            """
            your account has been locked, and you have been signed out everywhere. Get in touch with us to have it unlocked.
            """)
    }

    private func invite(_ plan: MailPlan, _ teamID: String, _ team: Team) -> Letter? {
        guard team.status == .active, let invite = team.invites.first(where: { $0.id == plan.inviteID }) else { return nil }
        return Letter(
            id: plan.id, email: invite.email, name: nil, subject: "You are invited into the team \(team.title)",
            text: """
                Hello,

                you are invited into the team \(team.title). Join it here, within five days:

                \(links.invite(invite.id, to: teamID, invite.email))

                If you do not want to, ignore this mail.

                """)
    }

    private func letter(_ plan: MailPlan, _ email: EmailAddress, _ user: User, _ subject: String, _ text: String) -> Letter {
        let name = [user.firstName, user.lastName ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
        return Letter(
            id: plan.id, email: email, name: name.isEmpty ? nil : name, subject: subject,
            text: "Hello\(user.firstName.isEmpty ? "" : " " + user.firstName),\n\n\(text)\n")
    }
}
