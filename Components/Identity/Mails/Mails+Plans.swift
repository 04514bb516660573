import EventSourcing
import IdentityEvents

extension Mails {
    /// The mails that people get because of an event. `id` is the event's.
    static func plans(because cause: Recorded<IdentityEvent>, _ id: String) -> [MailPlan] {
        func plan(_ kind: MailKind, _ userID: String, email: String? = nil, expiresAt: Timestamp? = nil) -> MailPlan {
            MailPlan(kind, to: userID, because: id, at: cause.time, email: email, expiresAt: expiresAt)
        }
        switch cause.event {
        // Whoever has no password came from another service, which has verified the address.
        case .userRegistered(let registered) where registered.passwordHash != "*":
            return [plan(.emailVerification, registered.userId, email: registered.email)]
        case .emailVerificationRequested(let requested):
            return [plan(.emailVerification, requested.userId, email: requested.email)]
        case .emailChanged(let changed) where EmailAddress(changed.email) != EmailAddress(changed.previousEmail):
            return [
                plan(.emailVerification, changed.userId, email: changed.email),
                plan(.emailChangeNotice, changed.userId, email: changed.previousEmail),
            ]
        case .passwordResetRequested(let requested):
            return requested.userId.map { [plan(.passwordReset, $0, expiresAt: requested.expiresAt)] } ?? []
        case .passwordChanged(let changed): return [plan(.passwordChangedNotice, changed.userId)]
        case .accountLocked(let locked): return [plan(.accountLockedNotice, locked.userId)]
        case .inviteSent(let sent): return [invite(sent.inviteId, sent.teamId, sent.expiresAt, cause, id)]
        case .inviteResent(let resent): return [invite(resent.inviteId, resent.teamId, resent.expiresAt, cause, id)]
        default: return []
        }
    }

    private static func invite(
        _ inviteID: String, _ teamID: String, _ expiresAt: Timestamp, _ cause: Recorded<IdentityEvent>, _ id: String
    ) -> MailPlan {
        MailPlan(.invite, to: inviteID, because: id, at: cause.time, teamID: teamID, inviteID: inviteID, expiresAt: expiresAt)
    }
}
