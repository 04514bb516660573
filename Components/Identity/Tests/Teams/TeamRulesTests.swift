import EventSourcing
import IdentityEvents
import Testing

@testable import IdentityComponent

/// The rules of teams, one by one.
@Suite struct TeamRulesTests {
    private let ada = TeamCast.ada
    private let teamId = Controls.teamId

    private func accept(at seconds: Int64, _ past: [IdentityEvent] = Controls.inviting) -> Decision<IdentityEvent> {
        let time = Controls.invitedAt.advanced(bySeconds: seconds)
        var joining = Joining(.by(TeamCast.charles, at: time), TeamCast.charles, User(folding: TeamCast.charles(verified: true)))
        joining.isInvited = true
        return AcceptInviteHandler(proofs: TeamCast.proofs).decide(Controls.acceptInvite, Team(folding: past), joining)
    }

    private func role(of decision: Decision<IdentityEvent>) -> TeamRole? {
        decision.events.compactMap { if case .membershipCreated(let created) = $0 { created.role } else { nil } }.first
    }

    @Test func `the roles are administrator, editor, commenter and viewer`() {
        #expect(TeamRole.allCases == [.administrator, .editor, .commenter, .viewer])
    }

    @Test func `a team's creator is its administrator`() {
        let decision = CreateTeamHandler().decide(Controls.createTeam, Team(), Joining(.by(ada), ada, User(folding: Controls.active)))
        #expect(role(of: decision) == .administrator)
        #expect(Team(folding: decision.events).ownerID == ada)
    }

    @Test func `an accepted invite makes an editor where it names no role`() {
        let command = InviteMember(teamId: teamId, inviteId: Controls.inviteId, email: Controls.otherEmail)
        let sent = InviteMemberHandler().decide(command, Team(folding: Controls.founded), .init(issued: .by(ada, at: Controls.invitedAt)))
        #expect(role(of: accept(at: 1, Controls.founded + sent.events)) == .editor)
    }

    @Test(arguments: TeamRole.allCases) func `an accepted invite makes what it names`(wanted: TeamRole) {
        let command = InviteMember(teamId: teamId, inviteId: Controls.inviteId, email: Controls.otherEmail, role: wanted)
        let sent = InviteMemberHandler().decide(command, Team(folding: Controls.founded), .init(issued: .by(ada, at: Controls.invitedAt)))
        #expect(role(of: accept(at: 1, Controls.founded + sent.events)) == wanted)
    }

    @Test func `an invite expires after five days, and expiry is checked on acceptance`() {
        let fiveDays: Int64 = 432_000
        #expect(role(of: accept(at: fiveDays - 1)) == .viewer)
        // Nobody has told the team that the time is over: it sees for itself.
        #expect(accept(at: fiveDays) == .rejected(.inviteExpired))
        #expect(accept(at: fiveDays + 86_400) == .rejected(.inviteExpired))
    }

    @Test func `the last administrator cannot leave`() {
        let alone = Team(folding: Controls.founded)
        #expect(LeaveTeamHandler().decide(Controls.leaveTeam, alone, .by(ada)) == .rejected(.lastAdministrator))
        let amongEditors = Team(folding: Controls.founded + [TeamCast.joined(1), TeamCast.joined(2)])
        #expect(LeaveTeamHandler().decide(Controls.leaveTeam, amongEditors, .by(ada)) == .rejected(.lastAdministrator))
    }

    @Test(arguments: [TeamRole.editor, .commenter, .viewer], [TeamCast.ada, "operator"])
    func `the last administrator cannot be demoted, not even by the operator`(role: TeamRole, user: String) {
        let team = Team(folding: Controls.founded + [TeamCast.joined(1)])
        let command = ChangeMemberRole(teamId: teamId, membershipId: Controls.membershipId, role: role)
        #expect(ChangeMemberRoleHandler().decide(command, team, .by(user)) == .rejected(.lastAdministrator))
    }

    @Test(arguments: [TeamCast.ada, "operator"])
    func `the last administrator cannot be removed, not even by the operator`(user: String) {
        let team = Team(folding: Controls.founded + [TeamCast.joined(1)])
        let command = RemoveMember(teamId: teamId, membershipId: Controls.membershipId)
        #expect(RemoveMemberHandler().decide(command, team, .by(user)) == .rejected(.lastAdministrator))
    }

    @Test func `an administrator who is not the last may leave, and may be demoted`() {
        let team = Team(folding: Controls.founded + [TeamCast.joined(1, as: .administrator)])
        let person = IssuedCommand.by(TeamCast.person(1))
        #expect(LeaveTeamHandler().decide(Controls.leaveTeam, team, person).events.count == 1)
        let command = ChangeMemberRole(teamId: teamId, membershipId: TeamCast.membership(1), role: .viewer)
        #expect(ChangeMemberRoleHandler().decide(command, team, .by(ada)).events.count == 1)
    }

    @Test(arguments: [
        Controls.absent, Controls.founded, Controls.inviting, Controls.founded + [.teamDeleted(Controls.teamDeleted)],
    ])
    func `outsiders cannot tell whether a team exists`(past: [IdentityEvent]) {
        let team = Team(folding: past)
        let eve = IssuedCommand.by(TeamCast.eve)
        let decisions = [
            RenameTeamHandler().decide(Controls.renameTeam, team, eve), DeleteTeamHandler().decide(Controls.deleteTeam, team, eve),
            InviteMemberHandler().decide(Controls.inviteMember, team, .init(issued: eve, addressee: TeamCast.charles)),
            ResendInviteHandler().decide(Controls.resendInvite, team, eve),
            RevokeInviteHandler().decide(Controls.revokeInvite, team, eve),
            ChangeMemberRoleHandler().decide(Controls.changeMemberRole, team, eve),
            RemoveMemberHandler().decide(Controls.removeMember, team, eve), LeaveTeamHandler().decide(Controls.leaveTeam, team, eve),
            TransferTeamOwnershipHandler().decide(Controls.transferTeamOwnership, team, eve),
        ]
        for decision in decisions { #expect(decision == .rejected(.teamUnknown)) }
        let joining = Joining(eve, TeamCast.eve, User(folding: Controls.active))
        let handler = AcceptInviteHandler(proofs: TeamCast.proofs)
        #expect(handler.decide(Controls.acceptInvite, team, joining) == .rejected(.inviteUnknown))
        let declining = DeclineInviteHandler(proofs: TeamCast.proofs)
        #expect(declining.decide(Controls.declineInvite, team, .init(issued: eve)) == .rejected(.inviteUnknown))
    }

    @Test(arguments: [TeamRole.editor, .commenter, .viewer]) func `only administrators administer`(role: TeamRole) {
        let team = Team(folding: Controls.pair + [TeamCast.joined(1, as: role)])
        let member = IssuedCommand.by(TeamCast.person(1))
        let decisions = [
            RenameTeamHandler().decide(Controls.renameTeam, team, member),
            InviteMemberHandler().decide(Controls.inviteMember, team, .init(issued: member)),
            ResendInviteHandler().decide(Controls.resendInvite, team, member),
            RevokeInviteHandler().decide(Controls.revokeInvite, team, member),
            ChangeMemberRoleHandler().decide(Controls.changeMemberRole, team, member),
            RemoveMemberHandler().decide(Controls.removeMember, team, member),
        ]
        for decision in decisions { #expect(decision == .rejected(.administratorsOnly)) }
    }

    @Test(arguments: TeamRole.allCases) func `only the owner deletes a team or hands it over`(role: TeamRole) {
        let team = Team(folding: Controls.pair + [TeamCast.joined(1, as: role)])
        let member = IssuedCommand.by(TeamCast.person(1))
        #expect(DeleteTeamHandler().decide(Controls.deleteTeam, team, member) == .rejected(.ownerOnly))
        #expect(TransferTeamOwnershipHandler().decide(Controls.transferTeamOwnership, team, member) == .rejected(.ownerOnly))
    }
}
