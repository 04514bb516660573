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
