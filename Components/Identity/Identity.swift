public import EventSourcing
public import IdentityEvents

/// The component that decides who people are.
public struct Identity: Component {
    private let passwords: any PasswordKeeping
    private let proofs: MailProofs

    public init(passwords: any PasswordKeeping, proofs: MailProofs) {
        self.passwords = passwords
        self.proofs = proofs
    }

    public func handling(of command: IdentityCommand) -> Handling<IdentityEvent> {
        switch command {
        case .registerUser(let command): Handling(command, by: RegisterUserHandler(passwords: passwords))
        case .modifyUser(let command): Handling(command, by: ModifyUserHandler())
        case .changeEmail(let command): Handling(command, by: ChangeEmailHandler())
        case .lockAccount(let command): Handling(command, by: LockAccountHandler())
        case .unlockAccount(let command): Handling(command, by: UnlockAccountHandler())
        case .closeAccount(let command): Handling(command, by: CloseAccountHandler())
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
