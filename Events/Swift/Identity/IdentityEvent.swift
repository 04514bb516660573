// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Every event of the context identity.
public indirect enum IdentityEvent: EventUnion {
    /// A person is registered.
    case userRegistered(UserRegistered)
    /// A registration was refused.
    case registrationRejected(RegistrationRejected)
    /// What is known about a person has changed. What is left out stays; an empty last name, picture or locale is removed.
    case userModified(UserModified)
    /// A person has moved to another e-mail address.
    case emailChanged(EmailChanged)
    /// A person is locked out.
    case accountLocked(AccountLocked)
    /// A person who was locked out may come in again.
    case accountUnlocked(AccountUnlocked)
    /// An account is closed for good.
    case accountClosed(AccountClosed)
    /// An e-mail address belongs to a person from now on. Stands in the stream of the entity `email`, whose id is a hash of the address.
    case emailReserved(EmailReserved)
    /// An e-mail address no longer belongs to that person. Stands in the stream of the entity `email`, whose id is a hash of the address.
    case emailReleased(EmailReleased)
    /// A person has shown who they are. Stands in the stream of the e-mail address or of the external identity that was used.
    case authenticationSucceeded(AuthenticationSucceeded)
    /// Somebody was not let in. Stands in the stream of the e-mail address or of the external identity, also where nobody has that address;
    /// in a person's own where a change of password named the wrong one.
    case authenticationFailed(AuthenticationFailed)
    /// A session waits for the person who has signed in.
    case sessionStarted(SessionStarted)
    /// A session has got new tokens.
    case sessionRefreshed(SessionRefreshed)
    /// An old refresh token of a session was shown, so that somebody has copied it.
    case sessionReuseDetected(SessionReuseDetected)
    /// A session has ended before its time.
    case sessionRevoked(SessionRevoked)
    /// All sessions that a person had have ended, or all but one.
    case allSessionsRevoked(AllSessionsRevoked)
    /// A person has shown that they read the mails to their address.
    case emailVerified(EmailVerified)
    /// A person has asked for another mail with the link that verifies the address.
    case emailVerificationRequested(EmailVerificationRequested)
    /// A person has another password, and all sessions but the one named have ended.
    case passwordChanged(PasswordChanged)
    /// Somebody has asked to replace the password that belongs to an address. Stands in the stream of the e-mail address, also where nobody
    /// has it.
    case passwordResetRequested(PasswordResetRequested)
    /// A person may sign in through another service from now on.
    case externalIdentityLinked(ExternalIdentityLinked)
    /// A mail is about to be sent. What is not followed by another event of the mail may or may not have been sent, and is not sent again.
    case mailStarted(MailStarted)
    /// The mail server has taken a mail.
    case mailSent(MailSent)
    /// The mail server has certainly not taken a mail, and it is tried again.
    case mailDelayed(MailDelayed)
    /// The time has come to try a mail once more.
    case mailDue(MailDue)
    /// A mail is not sent any more.
    case mailFailed(MailFailed)
    /// A team exists.
    case teamCreated(TeamCreated)
    /// A team is called something else. Names everybody whose lists show it, since only the team knows them.
    case teamRenamed(TeamRenamed)
    /// A team is no more; its memberships and invites have ended before.
    case teamDeleted(TeamDeleted)
    /// An address is invited into a team.
    case inviteSent(InviteSent)
    /// An invite is sent once more and holds longer.
    case inviteResent(InviteResent)
    /// An invite was taken back.
    case inviteRevoked(InviteRevoked)
    /// An invite was accepted; the membership follows.
    case inviteAccepted(InviteAccepted)
    /// An invite was turned down.
    case inviteDeclined(InviteDeclined)
    /// Nobody accepted an invite in time.
    case inviteExpired(InviteExpired)
    /// A person is a member of a team. Says what others see of them, so that no page shows a member without a name.
    case membershipCreated(MembershipCreated)
    /// A member has another role.
    case membershipUpdated(MembershipUpdated)
    /// A person is no longer a member of a team.
    case membershipDeleted(MembershipDeleted)
    /// A member looks different. What is left out is not there any more.
    case memberProfileChanged(MemberProfileChanged)
    /// A team has another owner.
    case teamOwnershipTransferred(TeamOwnershipTransferred)
    /// A person is about to be a member of a team. Stands in the stream of the entity `memberships`, whose id is the person's.
    case membershipReserved(MembershipReserved)
    /// A person is not, or no longer, a member by that membership. Stands in the stream of the entity `memberships`, whose id is the
    /// person's.
    case membershipReleased(MembershipReleased)
    /// What a team knows of a member may no longer hold, because the person's profile has changed or the account is closed. Stands in the
    /// stream of the entity `memberships`, whose id is the person's.
    case membershipOutdated(MembershipOutdated)

    public static let context = "identity"

    public static let readableTypes: Set<String> = [
        "tributary.identity.UserRegistered.v1",
        "tributary.identity.RegistrationRejected.v1",
        "tributary.identity.UserModified.v1",
        "tributary.identity.EmailChanged.v1",
        "tributary.identity.AccountLocked.v1",
        "tributary.identity.AccountUnlocked.v1",
        "tributary.identity.AccountClosed.v1",
        "tributary.identity.EmailReserved.v1",
        "tributary.identity.EmailReleased.v1",
        "tributary.identity.AuthenticationSucceeded.v1",
        "tributary.identity.AuthenticationFailed.v1",
        "tributary.identity.SessionStarted.v1",
        "tributary.identity.SessionRefreshed.v1",
        "tributary.identity.SessionReuseDetected.v1",
        "tributary.identity.SessionRevoked.v1",
        "tributary.identity.AllSessionsRevoked.v1",
        "tributary.identity.EmailVerified.v1",
        "tributary.identity.EmailVerificationRequested.v1",
        "tributary.identity.PasswordChanged.v1",
        "tributary.identity.PasswordResetRequested.v1",
        "tributary.identity.ExternalIdentityLinked.v1",
        "tributary.identity.MailStarted.v1",
        "tributary.identity.MailSent.v1",
        "tributary.identity.MailDelayed.v1",
        "tributary.identity.MailDue.v1",
        "tributary.identity.MailFailed.v1",
        "tributary.identity.TeamCreated.v1",
        "tributary.identity.TeamRenamed.v1",
        "tributary.identity.TeamDeleted.v1",
        "tributary.identity.InviteSent.v1",
        "tributary.identity.InviteResent.v1",
        "tributary.identity.InviteRevoked.v1",
        "tributary.identity.InviteAccepted.v1",
        "tributary.identity.InviteDeclined.v1",
        "tributary.identity.InviteExpired.v1",
        "tributary.identity.MembershipCreated.v1",
        "tributary.identity.MembershipUpdated.v1",
        "tributary.identity.MembershipDeleted.v1",
        "tributary.identity.MemberProfileChanged.v1",
        "tributary.identity.TeamOwnershipTransferred.v1",
        "tributary.identity.MembershipReserved.v1",
        "tributary.identity.MembershipReleased.v1",
        "tributary.identity.MembershipOutdated.v1"
    ]

    public static let personalMembers: [String: Set<String>] = [
        "tributary.identity.UserRegistered.v1": ["/email", "/passwordHash", "/firstName", "/lastName", "/picture", "/locale"],
        "tributary.identity.UserModified.v1": ["/firstName", "/lastName", "/picture", "/locale"],
        "tributary.identity.EmailChanged.v1": ["/email", "/previousEmail"],
        "tributary.identity.AccountLocked.v1": ["/reason"],
        "tributary.identity.AccountClosed.v1": ["/reason"],
        "tributary.identity.EmailVerified.v1": ["/email"],
        "tributary.identity.EmailVerificationRequested.v1": ["/email"],
        "tributary.identity.PasswordChanged.v1": ["/passwordHash"],
        "tributary.identity.MailStarted.v1": ["/email"],
        "tributary.identity.InviteSent.v1": ["/email", "/inviterName"],
        "tributary.identity.InviteResent.v1": ["/email", "/inviterName"],
        "tributary.identity.MembershipCreated.v1": ["/firstName", "/lastName", "/picture"],
        "tributary.identity.MemberProfileChanged.v1": ["/firstName", "/lastName", "/picture"],
    ]

    public var messageType: MessageType {
        switch self {
        case .userRegistered: UserRegistered.messageType
        case .registrationRejected: RegistrationRejected.messageType
        case .userModified: UserModified.messageType
        case .emailChanged: EmailChanged.messageType
        case .accountLocked: AccountLocked.messageType
        case .accountUnlocked: AccountUnlocked.messageType
        case .accountClosed: AccountClosed.messageType
        case .emailReserved: EmailReserved.messageType
        case .emailReleased: EmailReleased.messageType
        case .authenticationSucceeded: AuthenticationSucceeded.messageType
        case .authenticationFailed: AuthenticationFailed.messageType
        case .sessionStarted: SessionStarted.messageType
        case .sessionRefreshed: SessionRefreshed.messageType
        case .sessionReuseDetected: SessionReuseDetected.messageType
        case .sessionRevoked: SessionRevoked.messageType
        case .allSessionsRevoked: AllSessionsRevoked.messageType
        case .emailVerified: EmailVerified.messageType
        case .emailVerificationRequested: EmailVerificationRequested.messageType
        case .passwordChanged: PasswordChanged.messageType
        case .passwordResetRequested: PasswordResetRequested.messageType
        case .externalIdentityLinked: ExternalIdentityLinked.messageType
        case .mailStarted: MailStarted.messageType
        case .mailSent: MailSent.messageType
        case .mailDelayed: MailDelayed.messageType
        case .mailDue: MailDue.messageType
        case .mailFailed: MailFailed.messageType
        case .teamCreated: TeamCreated.messageType
        case .teamRenamed: TeamRenamed.messageType
        case .teamDeleted: TeamDeleted.messageType
        case .inviteSent: InviteSent.messageType
        case .inviteResent: InviteResent.messageType
        case .inviteRevoked: InviteRevoked.messageType
        case .inviteAccepted: InviteAccepted.messageType
        case .inviteDeclined: InviteDeclined.messageType
        case .inviteExpired: InviteExpired.messageType
        case .membershipCreated: MembershipCreated.messageType
        case .membershipUpdated: MembershipUpdated.messageType
        case .membershipDeleted: MembershipDeleted.messageType
        case .memberProfileChanged: MemberProfileChanged.messageType
        case .teamOwnershipTransferred: TeamOwnershipTransferred.messageType
        case .membershipReserved: MembershipReserved.messageType
        case .membershipReleased: MembershipReleased.messageType
        case .membershipOutdated: MembershipOutdated.messageType
        }
    }
}

extension IdentityEvent: JSONMessageUnion {
    public static func decode(type: String, json: borrowing JSONValue) throws(JSONError) -> IdentityEvent? {
        switch type {
        case "tributary.identity.UserRegistered.v1": .userRegistered(try UserRegistered(json: json))
        case "tributary.identity.RegistrationRejected.v1": .registrationRejected(try RegistrationRejected(json: json))
        case "tributary.identity.UserModified.v1": .userModified(try UserModified(json: json))
        case "tributary.identity.EmailChanged.v1": .emailChanged(try EmailChanged(json: json))
        case "tributary.identity.AccountLocked.v1": .accountLocked(try AccountLocked(json: json))
        case "tributary.identity.AccountUnlocked.v1": .accountUnlocked(try AccountUnlocked(json: json))
        case "tributary.identity.AccountClosed.v1": .accountClosed(try AccountClosed(json: json))
        case "tributary.identity.EmailReserved.v1": .emailReserved(try EmailReserved(json: json))
        case "tributary.identity.EmailReleased.v1": .emailReleased(try EmailReleased(json: json))
        case "tributary.identity.AuthenticationSucceeded.v1": .authenticationSucceeded(try AuthenticationSucceeded(json: json))
        case "tributary.identity.AuthenticationFailed.v1": .authenticationFailed(try AuthenticationFailed(json: json))
        case "tributary.identity.SessionStarted.v1": .sessionStarted(try SessionStarted(json: json))
        case "tributary.identity.SessionRefreshed.v1": .sessionRefreshed(try SessionRefreshed(json: json))
        case "tributary.identity.SessionReuseDetected.v1": .sessionReuseDetected(try SessionReuseDetected(json: json))
        case "tributary.identity.SessionRevoked.v1": .sessionRevoked(try SessionRevoked(json: json))
        case "tributary.identity.AllSessionsRevoked.v1": .allSessionsRevoked(try AllSessionsRevoked(json: json))
        case "tributary.identity.EmailVerified.v1": .emailVerified(try EmailVerified(json: json))
        case "tributary.identity.EmailVerificationRequested.v1": .emailVerificationRequested(try EmailVerificationRequested(json: json))
        case "tributary.identity.PasswordChanged.v1": .passwordChanged(try PasswordChanged(json: json))
        case "tributary.identity.PasswordResetRequested.v1": .passwordResetRequested(try PasswordResetRequested(json: json))
        case "tributary.identity.ExternalIdentityLinked.v1": .externalIdentityLinked(try ExternalIdentityLinked(json: json))
        case "tributary.identity.MailStarted.v1": .mailStarted(try MailStarted(json: json))
        case "tributary.identity.MailSent.v1": .mailSent(try MailSent(json: json))
        case "tributary.identity.MailDelayed.v1": .mailDelayed(try MailDelayed(json: json))
        case "tributary.identity.MailDue.v1": .mailDue(try MailDue(json: json))
        case "tributary.identity.MailFailed.v1": .mailFailed(try MailFailed(json: json))
        case "tributary.identity.TeamCreated.v1": .teamCreated(try TeamCreated(json: json))
        case "tributary.identity.TeamRenamed.v1": .teamRenamed(try TeamRenamed(json: json))
        case "tributary.identity.TeamDeleted.v1": .teamDeleted(try TeamDeleted(json: json))
        case "tributary.identity.InviteSent.v1": .inviteSent(try InviteSent(json: json))
        case "tributary.identity.InviteResent.v1": .inviteResent(try InviteResent(json: json))
        case "tributary.identity.InviteRevoked.v1": .inviteRevoked(try InviteRevoked(json: json))
        case "tributary.identity.InviteAccepted.v1": .inviteAccepted(try InviteAccepted(json: json))
        case "tributary.identity.InviteDeclined.v1": .inviteDeclined(try InviteDeclined(json: json))
        case "tributary.identity.InviteExpired.v1": .inviteExpired(try InviteExpired(json: json))
        case "tributary.identity.MembershipCreated.v1": .membershipCreated(try MembershipCreated(json: json))
        case "tributary.identity.MembershipUpdated.v1": .membershipUpdated(try MembershipUpdated(json: json))
        case "tributary.identity.MembershipDeleted.v1": .membershipDeleted(try MembershipDeleted(json: json))
        case "tributary.identity.MemberProfileChanged.v1": .memberProfileChanged(try MemberProfileChanged(json: json))
        case "tributary.identity.TeamOwnershipTransferred.v1": .teamOwnershipTransferred(try TeamOwnershipTransferred(json: json))
        case "tributary.identity.MembershipReserved.v1": .membershipReserved(try MembershipReserved(json: json))
        case "tributary.identity.MembershipReleased.v1": .membershipReleased(try MembershipReleased(json: json))
        case "tributary.identity.MembershipOutdated.v1": .membershipOutdated(try MembershipOutdated(json: json))
        default: nil
        }
    }

    public func write(to writer: inout JSONWriter) {
        switch self {
        case .userRegistered(let event): event.write(to: &writer)
        case .registrationRejected(let event): event.write(to: &writer)
        case .userModified(let event): event.write(to: &writer)
        case .emailChanged(let event): event.write(to: &writer)
        case .accountLocked(let event): event.write(to: &writer)
        case .accountUnlocked(let event): event.write(to: &writer)
        case .accountClosed(let event): event.write(to: &writer)
        case .emailReserved(let event): event.write(to: &writer)
        case .emailReleased(let event): event.write(to: &writer)
        case .authenticationSucceeded(let event): event.write(to: &writer)
        case .authenticationFailed(let event): event.write(to: &writer)
        case .sessionStarted(let event): event.write(to: &writer)
        case .sessionRefreshed(let event): event.write(to: &writer)
        case .sessionReuseDetected(let event): event.write(to: &writer)
        case .sessionRevoked(let event): event.write(to: &writer)
        case .allSessionsRevoked(let event): event.write(to: &writer)
        case .emailVerified(let event): event.write(to: &writer)
        case .emailVerificationRequested(let event): event.write(to: &writer)
        case .passwordChanged(let event): event.write(to: &writer)
        case .passwordResetRequested(let event): event.write(to: &writer)
        case .externalIdentityLinked(let event): event.write(to: &writer)
        case .mailStarted(let event): event.write(to: &writer)
        case .mailSent(let event): event.write(to: &writer)
        case .mailDelayed(let event): event.write(to: &writer)
        case .mailDue(let event): event.write(to: &writer)
        case .mailFailed(let event): event.write(to: &writer)
        case .teamCreated(let event): event.write(to: &writer)
        case .teamRenamed(let event): event.write(to: &writer)
        case .teamDeleted(let event): event.write(to: &writer)
        case .inviteSent(let event): event.write(to: &writer)
        case .inviteResent(let event): event.write(to: &writer)
        case .inviteRevoked(let event): event.write(to: &writer)
        case .inviteAccepted(let event): event.write(to: &writer)
        case .inviteDeclined(let event): event.write(to: &writer)
        case .inviteExpired(let event): event.write(to: &writer)
        case .membershipCreated(let event): event.write(to: &writer)
        case .membershipUpdated(let event): event.write(to: &writer)
        case .membershipDeleted(let event): event.write(to: &writer)
        case .memberProfileChanged(let event): event.write(to: &writer)
        case .teamOwnershipTransferred(let event): event.write(to: &writer)
        case .membershipReserved(let event): event.write(to: &writer)
        case .membershipReleased(let event): event.write(to: &writer)
        case .membershipOutdated(let event): event.write(to: &writer)
        }
    }
}
