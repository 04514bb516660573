public import EventSourcing
public import IdentityEvents

/// The component that decides who people are.
public struct Identity: Component {
    private let passwords: any PasswordKeeping
    private let sessions: any SessionKeeping
    private let proofs: MailProofs
    private let now: @Sendable () -> Timestamp

    /// `now` is the clock: it says when sessions have ended, and which sign-ins come too late.
    public init(
        passwords: any PasswordKeeping, sessions: any SessionKeeping, proofs: MailProofs, now: @escaping @Sendable () -> Timestamp
    ) {
        self.passwords = passwords
        self.sessions = sessions
        self.proofs = proofs
        self.now = now
    }

    public func handling(of command: IdentityCommand) -> Handling<IdentityEvent> {
        switch command {
        // Accounts.
        case .registerUser(let command): Handling(command, by: RegisterUserHandler(passwords: passwords))
        case .modifyUser(let command): Handling(command, by: ModifyUserHandler())
        case .changeEmail(let command): Handling(command, by: ChangeEmailHandler())
        case .verifyEmail(let command): Handling(command, by: VerifyEmailHandler(proofs: proofs))
        case .requestEmailVerification(let command): Handling(command, by: RequestEmailVerificationHandler())
        case .changePassword(let command):
            Handling(command, by: ChangePasswordHandler(passwords: passwords, sessions: sessions, now: now))
        case .requestPasswordReset(let command): Handling(command, by: RequestPasswordResetHandler())
        case .resetPassword(let command):
            Handling(command, by: ResetPasswordHandler(passwords: passwords, sessions: sessions, proofs: proofs, now: now))
        case .lockAccount(let command): Handling(command, by: LockAccountHandler(sessions: sessions, now: now))
        case .unlockAccount(let command): Handling(command, by: UnlockAccountHandler())
        case .closeAccount(let command): Handling(command, by: CloseAccountHandler(sessions: sessions, now: now))
        // Signing in and out.
        case .authenticateUser(let command):
            Handling(command, by: AuthenticateUserHandler(passwords: passwords, sessions: sessions, now: now))
        case .authenticateExternal(let command): Handling(command, by: AuthenticateExternalHandler(sessions: sessions, now: now))
        case .linkExternalIdentity(let command): Handling(command, by: LinkExternalIdentityHandler())
        case .refreshSession(let command): Handling(command, by: RefreshSessionHandler())
        case .revokeSession(let command): Handling(command, by: RevokeSessionHandler(sessions: sessions))
        case .revokeAllSessions(let command): Handling(command, by: RevokeAllSessionsHandler(sessions: sessions, now: now))
        // Teams.
        case .createTeam(let command): Handling(command, by: CreateTeamHandler())
        case .renameTeam(let command): Handling(command, by: RenameTeamHandler())
        case .deleteTeam(let command): Handling(command, by: DeleteTeamHandler())
        case .inviteMember(let command): Handling(command, by: InviteMemberHandler())
        case .resendInvite(let command): Handling(command, by: ResendInviteHandler())
        case .revokeInvite(let command): Handling(command, by: RevokeInviteHandler())
        case .acceptInvite(let command): Handling(command, by: AcceptInviteHandler(proofs: proofs))
        case .declineInvite(let command): Handling(command, by: DeclineInviteHandler(proofs: proofs))
        case .expireInvite(let command): Handling(command, by: ExpireInviteHandler())
        case .changeMemberRole(let command): Handling(command, by: ChangeMemberRoleHandler())
        case .removeMember(let command): Handling(command, by: RemoveMemberHandler())
        case .leaveTeam(let command): Handling(command, by: LeaveTeamHandler())
        case .transferTeamOwnership(let command): Handling(command, by: TransferTeamOwnershipHandler())
        case .removeClosedAccount(let command): Handling(command, by: RemoveClosedAccountHandler())
        case .noteMemberProfile(let command): Handling(command, by: NoteMemberProfileHandler())
        }
    }
}
