import EventSourcing
import IdentityEvents
import Testing

@testable import IdentityComponent

@Suite struct IdentityTests {
    /// Says which handler was asked to run which command.
    private struct Witness: CommandRunner {
        typealias Event = IdentityEvent

        struct Ran: Error, Equatable {
            let handler: String
            let command: String
        }

        func run<Handler: CommandHandler>(_ command: Handler.Handled, by handler: Handler) async throws -> Outcome.Status
        where Handler.Subject.Event == IdentityEvent {
            throw Ran(handler: "\(Handler.self)", command: Handler.Handled.messageType.name)
        }
    }

    @Test(arguments: [
        (IdentityCommand.registerUser(Controls.registerUser), "RegisterUser"), (.modifyUser(Controls.modifyUser), "ModifyUser"),
        (.changeEmail(Controls.changeEmail), "ChangeEmail"), (.lockAccount(Controls.lockAccount), "LockAccount"),
        (.unlockAccount(Controls.unlockAccount), "UnlockAccount"), (.closeAccount(Controls.closeAccount), "CloseAccount"),
        (.createTeam(Controls.createTeam), "CreateTeam"), (.renameTeam(Controls.renameTeam), "RenameTeam"),
        (.deleteTeam(Controls.deleteTeam), "DeleteTeam"), (.inviteMember(Controls.inviteMember), "InviteMember"),
        (.resendInvite(Controls.resendInvite), "ResendInvite"), (.revokeInvite(Controls.revokeInvite), "RevokeInvite"),
        (.acceptInvite(Controls.acceptInvite), "AcceptInvite"), (.declineInvite(Controls.declineInvite), "DeclineInvite"),
        (.expireInvite(Controls.expireInvite), "ExpireInvite"), (.changeMemberRole(Controls.changeMemberRole), "ChangeMemberRole"),
        (.removeMember(Controls.removeMember), "RemoveMember"), (.leaveTeam(Controls.leaveTeam), "LeaveTeam"),
        (.transferTeamOwnership(Controls.transferTeamOwnership), "TransferTeamOwnership"),
        (.removeClosedAccount(Controls.removeClosedAccount), "RemoveClosedAccount"),
        (.noteMemberProfile(Controls.noteMemberProfile), "NoteMemberProfile"),
    ])
    func `every command goes to the handler of its name`(command: IdentityCommand, name: String) async {
        let ran = await #expect(throws: Witness.Ran.self) {
            try await Identity(passwords: PlainPasswords(), proofs: TeamCast.proofs).handling(of: command).run(in: Witness())
        }
        #expect(ran == Witness.Ran(handler: "\(name)Handler", command: name))
    }
}
