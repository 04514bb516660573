// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Every command of the context identity.
public enum IdentityCommand: CommandUnion {
    /// Registers a person who is not known yet, under an e-mail address that nobody else has.
    case registerUser(RegisterUser)
    /// Changes what is known about a person. What is left out stays; an empty last name, picture or locale is removed. At least one must be
    /// given.
    case modifyUser(ModifyUser)
    /// Moves a person to another e-mail address that nobody else has.
    case changeEmail(ChangeEmail)
    /// Locks a person out until the account is unlocked.
    case lockAccount(LockAccount)
    /// Lets a locked person in again.
    case unlockAccount(UnlockAccount)
    /// Closes an account for good and sets its e-mail address free.
    case closeAccount(CloseAccount)
    /// Signs a person in with a password. It is worth nothing a minute after it was made.
    case authenticateUser(AuthenticateUser)
    /// Signs a person in for whom another service vouches, and registers a person who comes for the first time with a verified address that
    /// nobody has.
    case authenticateExternal(AuthenticateExternal)
    /// Lets a person who is signed in sign in through another service too. Whoever asks has seen that service vouch for the person.
    case linkExternalIdentity(LinkExternalIdentity)
    /// Shows that a person reads the mails to their address.
    case verifyEmail(VerifyEmail)
    /// Asks for another mail with the link that verifies the address.
    case requestEmailVerification(RequestEmailVerification)
    /// Gives a person who knows the current password another one, and ends all other sessions.
    case changePassword(ChangePassword)
    /// Asks for a mail with which a forgotten password is replaced. It is completed for every address, known or not.
    case requestPasswordReset(RequestPasswordReset)
    /// Replaces a forgotten password with the help of a mail, and ends all sessions.
    case resetPassword(ResetPassword)
    /// Notes that a session has got new tokens.
    case refreshSession(RefreshSession)
    /// Ends a session.
    case revokeSession(RevokeSession)
    /// Ends all sessions of a person, or all but one.
    case revokeAllSessions(RevokeAllSessions)
    /// Notes what became of a try to send a mail. Made by the reaction that sends mails.
    case noteMail(NoteMail)
    /// Tries once more to send a mail. Issued when its time has come.
    case retryMail(RetryMail)
    /// Founds a team. Who founds it is its owner and its first administrator.
    case createTeam(CreateTeam)
    /// Gives a team another name.
    case renameTeam(RenameTeam)
    /// Dissolves a team for good, with all its memberships and invites. The owner may.
    case deleteTeam(DeleteTeam)
    /// Invites whoever reads the mail of an address into a team.
    case inviteMember(InviteMember)
    /// Sends an open invite once more; it then holds for another five days.
    case resendInvite(ResendInvite)
    /// Takes an open invite back.
    case revokeInvite(RevokeInvite)
    /// Joins a team by an invite, with the proof of its mail or with the verified address it was sent to.
    case acceptInvite(AcceptInvite)
    /// Turns an invite down, with the proof of its mail or with the verified address it was sent to.
    case declineInvite(DeclineInvite)
    /// The time of an invite is over. Issued by the deadline that its sending sets, and by nobody else.
    case expireInvite(ExpireInvite)
    /// Gives a member another role.
    case changeMemberRole(ChangeMemberRole)
    /// Takes a member out of a team.
    case removeMember(RemoveMember)
    /// Leaves a team.
    case leaveTeam(LeaveTeam)
    /// Makes a member the owner of the team, and an administrator where they were none. The owner may.
    case transferTeamOwnership(TransferTeamOwnership)
    /// A person has closed their account. Issued because of that, and by nobody else.
    case removeClosedAccount(RemoveClosedAccount)
    /// A member looks like this now. Issued because a profile has changed, and by nobody else.
    case noteMemberProfile(NoteMemberProfile)

    public static let context = "identity"

    public static let readableTypes: Set<String> = [
        "tributary.identity.RegisterUser.v1",
        "tributary.identity.ModifyUser.v1",
        "tributary.identity.ChangeEmail.v1",
        "tributary.identity.LockAccount.v1",
        "tributary.identity.UnlockAccount.v1",
        "tributary.identity.CloseAccount.v1",
        "tributary.identity.AuthenticateUser.v1",
        "tributary.identity.AuthenticateExternal.v1",
        "tributary.identity.LinkExternalIdentity.v1",
        "tributary.identity.VerifyEmail.v1",
        "tributary.identity.RequestEmailVerification.v1",
        "tributary.identity.ChangePassword.v1",
        "tributary.identity.RequestPasswordReset.v1",
        "tributary.identity.ResetPassword.v1",
        "tributary.identity.RefreshSession.v1",
        "tributary.identity.RevokeSession.v1",
        "tributary.identity.RevokeAllSessions.v1",
        "tributary.identity.NoteMail.v1",
        "tributary.identity.RetryMail.v1",
        "tributary.identity.CreateTeam.v1",
        "tributary.identity.RenameTeam.v1",
        "tributary.identity.DeleteTeam.v1",
        "tributary.identity.InviteMember.v1",
        "tributary.identity.ResendInvite.v1",
        "tributary.identity.RevokeInvite.v1",
        "tributary.identity.AcceptInvite.v1",
        "tributary.identity.DeclineInvite.v1",
        "tributary.identity.ExpireInvite.v1",
        "tributary.identity.ChangeMemberRole.v1",
        "tributary.identity.RemoveMember.v1",
        "tributary.identity.LeaveTeam.v1",
        "tributary.identity.TransferTeamOwnership.v1",
        "tributary.identity.RemoveClosedAccount.v1",
        "tributary.identity.NoteMemberProfile.v1"
    ]

    public static let personalMembers: [String: Set<String>] = [
        "tributary.identity.RegisterUser.v1": ["/email", "/sealedPassword", "/firstName", "/lastName", "/picture", "/locale"],
        "tributary.identity.ModifyUser.v1": ["/firstName", "/lastName", "/picture", "/locale"],
        "tributary.identity.ChangeEmail.v1": ["/email"],
        "tributary.identity.LockAccount.v1": ["/reason"],
        "tributary.identity.CloseAccount.v1": ["/reason"],
        "tributary.identity.AuthenticateUser.v1": ["/sealedPassword"],
        "tributary.identity.AuthenticateExternal.v1": ["/subject", "/email", "/firstName", "/lastName", "/picture"],
        "tributary.identity.LinkExternalIdentity.v1": ["/subject"],
        "tributary.identity.ChangePassword.v1": ["/sealedPassword", "/sealedNewPassword"],
        "tributary.identity.ResetPassword.v1": ["/sealedPassword"],
        "tributary.identity.InviteMember.v1": ["/email"],
        "tributary.identity.NoteMemberProfile.v1": ["/firstName", "/lastName", "/picture"],
    ]

    public var messageType: MessageType {
        switch self {
        case .registerUser: RegisterUser.messageType
        case .modifyUser: ModifyUser.messageType
        case .changeEmail: ChangeEmail.messageType
        case .lockAccount: LockAccount.messageType
        case .unlockAccount: UnlockAccount.messageType
        case .closeAccount: CloseAccount.messageType
        case .authenticateUser: AuthenticateUser.messageType
        case .authenticateExternal: AuthenticateExternal.messageType
        case .linkExternalIdentity: LinkExternalIdentity.messageType
        case .verifyEmail: VerifyEmail.messageType
        case .requestEmailVerification: RequestEmailVerification.messageType
        case .changePassword: ChangePassword.messageType
        case .requestPasswordReset: RequestPasswordReset.messageType
        case .resetPassword: ResetPassword.messageType
        case .refreshSession: RefreshSession.messageType
        case .revokeSession: RevokeSession.messageType
        case .revokeAllSessions: RevokeAllSessions.messageType
        case .noteMail: NoteMail.messageType
        case .retryMail: RetryMail.messageType
        case .createTeam: CreateTeam.messageType
        case .renameTeam: RenameTeam.messageType
        case .deleteTeam: DeleteTeam.messageType
        case .inviteMember: InviteMember.messageType
        case .resendInvite: ResendInvite.messageType
        case .revokeInvite: RevokeInvite.messageType
        case .acceptInvite: AcceptInvite.messageType
        case .declineInvite: DeclineInvite.messageType
        case .expireInvite: ExpireInvite.messageType
        case .changeMemberRole: ChangeMemberRole.messageType
        case .removeMember: RemoveMember.messageType
        case .leaveTeam: LeaveTeam.messageType
        case .transferTeamOwnership: TransferTeamOwnership.messageType
        case .removeClosedAccount: RemoveClosedAccount.messageType
        case .noteMemberProfile: NoteMemberProfile.messageType
        }
    }

    public var address: EntityAddress {
        switch self {
        case .registerUser(let command): command.address
        case .modifyUser(let command): command.address
        case .changeEmail(let command): command.address
        case .lockAccount(let command): command.address
        case .unlockAccount(let command): command.address
        case .closeAccount(let command): command.address
        case .authenticateUser(let command): command.address
        case .authenticateExternal(let command): command.address
        case .linkExternalIdentity(let command): command.address
        case .verifyEmail(let command): command.address
        case .requestEmailVerification(let command): command.address
        case .changePassword(let command): command.address
        case .requestPasswordReset(let command): command.address
        case .resetPassword(let command): command.address
        case .refreshSession(let command): command.address
        case .revokeSession(let command): command.address
        case .revokeAllSessions(let command): command.address
        case .noteMail(let command): command.address
        case .retryMail(let command): command.address
        case .createTeam(let command): command.address
        case .renameTeam(let command): command.address
        case .deleteTeam(let command): command.address
        case .inviteMember(let command): command.address
        case .resendInvite(let command): command.address
        case .revokeInvite(let command): command.address
        case .acceptInvite(let command): command.address
        case .declineInvite(let command): command.address
        case .expireInvite(let command): command.address
        case .changeMemberRole(let command): command.address
        case .removeMember(let command): command.address
        case .leaveTeam(let command): command.address
        case .transferTeamOwnership(let command): command.address
        case .removeClosedAccount(let command): command.address
        case .noteMemberProfile(let command): command.address
        }
    }
}

extension IdentityCommand: JSONMessageUnion {
    public static func decode(type: String, json: borrowing JSONValue) throws(JSONError) -> IdentityCommand? {
        switch type {
        case "tributary.identity.RegisterUser.v1": .registerUser(try RegisterUser(json: json))
        case "tributary.identity.ModifyUser.v1": .modifyUser(try ModifyUser(json: json))
        case "tributary.identity.ChangeEmail.v1": .changeEmail(try ChangeEmail(json: json))
        case "tributary.identity.LockAccount.v1": .lockAccount(try LockAccount(json: json))
        case "tributary.identity.UnlockAccount.v1": .unlockAccount(try UnlockAccount(json: json))
        case "tributary.identity.CloseAccount.v1": .closeAccount(try CloseAccount(json: json))
        case "tributary.identity.AuthenticateUser.v1": .authenticateUser(try AuthenticateUser(json: json))
        case "tributary.identity.AuthenticateExternal.v1": .authenticateExternal(try AuthenticateExternal(json: json))
        case "tributary.identity.LinkExternalIdentity.v1": .linkExternalIdentity(try LinkExternalIdentity(json: json))
        case "tributary.identity.VerifyEmail.v1": .verifyEmail(try VerifyEmail(json: json))
        case "tributary.identity.RequestEmailVerification.v1": .requestEmailVerification(try RequestEmailVerification(json: json))
        case "tributary.identity.ChangePassword.v1": .changePassword(try ChangePassword(json: json))
        case "tributary.identity.RequestPasswordReset.v1": .requestPasswordReset(try RequestPasswordReset(json: json))
        case "tributary.identity.ResetPassword.v1": .resetPassword(try ResetPassword(json: json))
        case "tributary.identity.RefreshSession.v1": .refreshSession(try RefreshSession(json: json))
        case "tributary.identity.RevokeSession.v1": .revokeSession(try RevokeSession(json: json))
        case "tributary.identity.RevokeAllSessions.v1": .revokeAllSessions(try RevokeAllSessions(json: json))
        case "tributary.identity.NoteMail.v1": .noteMail(try NoteMail(json: json))
        case "tributary.identity.RetryMail.v1": .retryMail(try RetryMail(json: json))
        case "tributary.identity.CreateTeam.v1": .createTeam(try CreateTeam(json: json))
        case "tributary.identity.RenameTeam.v1": .renameTeam(try RenameTeam(json: json))
        case "tributary.identity.DeleteTeam.v1": .deleteTeam(try DeleteTeam(json: json))
        case "tributary.identity.InviteMember.v1": .inviteMember(try InviteMember(json: json))
        case "tributary.identity.ResendInvite.v1": .resendInvite(try ResendInvite(json: json))
        case "tributary.identity.RevokeInvite.v1": .revokeInvite(try RevokeInvite(json: json))
        case "tributary.identity.AcceptInvite.v1": .acceptInvite(try AcceptInvite(json: json))
        case "tributary.identity.DeclineInvite.v1": .declineInvite(try DeclineInvite(json: json))
        case "tributary.identity.ExpireInvite.v1": .expireInvite(try ExpireInvite(json: json))
        case "tributary.identity.ChangeMemberRole.v1": .changeMemberRole(try ChangeMemberRole(json: json))
        case "tributary.identity.RemoveMember.v1": .removeMember(try RemoveMember(json: json))
        case "tributary.identity.LeaveTeam.v1": .leaveTeam(try LeaveTeam(json: json))
        case "tributary.identity.TransferTeamOwnership.v1": .transferTeamOwnership(try TransferTeamOwnership(json: json))
        case "tributary.identity.RemoveClosedAccount.v1": .removeClosedAccount(try RemoveClosedAccount(json: json))
        case "tributary.identity.NoteMemberProfile.v1": .noteMemberProfile(try NoteMemberProfile(json: json))
        default: nil
        }
    }

    public func write(to writer: inout JSONWriter) {
        switch self {
        case .registerUser(let command): command.write(to: &writer)
        case .modifyUser(let command): command.write(to: &writer)
        case .changeEmail(let command): command.write(to: &writer)
        case .lockAccount(let command): command.write(to: &writer)
        case .unlockAccount(let command): command.write(to: &writer)
        case .closeAccount(let command): command.write(to: &writer)
        case .authenticateUser(let command): command.write(to: &writer)
        case .authenticateExternal(let command): command.write(to: &writer)
        case .linkExternalIdentity(let command): command.write(to: &writer)
        case .verifyEmail(let command): command.write(to: &writer)
        case .requestEmailVerification(let command): command.write(to: &writer)
        case .changePassword(let command): command.write(to: &writer)
        case .requestPasswordReset(let command): command.write(to: &writer)
        case .resetPassword(let command): command.write(to: &writer)
        case .refreshSession(let command): command.write(to: &writer)
        case .revokeSession(let command): command.write(to: &writer)
        case .revokeAllSessions(let command): command.write(to: &writer)
        case .noteMail(let command): command.write(to: &writer)
        case .retryMail(let command): command.write(to: &writer)
        case .createTeam(let command): command.write(to: &writer)
        case .renameTeam(let command): command.write(to: &writer)
        case .deleteTeam(let command): command.write(to: &writer)
        case .inviteMember(let command): command.write(to: &writer)
        case .resendInvite(let command): command.write(to: &writer)
        case .revokeInvite(let command): command.write(to: &writer)
        case .acceptInvite(let command): command.write(to: &writer)
        case .declineInvite(let command): command.write(to: &writer)
        case .expireInvite(let command): command.write(to: &writer)
        case .changeMemberRole(let command): command.write(to: &writer)
        case .removeMember(let command): command.write(to: &writer)
        case .leaveTeam(let command): command.write(to: &writer)
        case .transferTeamOwnership(let command): command.write(to: &writer)
        case .removeClosedAccount(let command): command.write(to: &writer)
        case .noteMemberProfile(let command): command.write(to: &writer)
        }
    }
}
