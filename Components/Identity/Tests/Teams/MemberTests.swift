import EventSourcing
import IdentityEvents
import Testing

@testable import IdentityComponent

@Suite struct MemberTests {
    private let ada = TeamCast.ada
    private let charles = TeamCast.charles
    private let teamId = Controls.teamId
    /// Ada owns, Charles views, the first person administers, the second edits.
    private let past = Controls.pair + [TeamCast.joined(1, as: .administrator), TeamCast.joined(2)]
    private var team: Team { Team(folding: past) }

    private func ended(_ membership: String, _ user: String, _ reason: MembershipDeleted.Reason) -> IdentityEvent {
        .membershipDeleted(MembershipDeleted(membershipId: membership, teamId: teamId, userId: user, reason: reason))
    }

    private func changed(_ membership: String, _ user: String, to role: TeamRole) -> IdentityEvent {
        .membershipUpdated(MembershipUpdated(membershipId: membership, teamId: teamId, userId: user, role: role))
    }

    private func owned(by user: String) -> IdentityEvent {
        .teamOwnershipTransferred(TeamOwnershipTransferred(teamId: teamId, fromUserId: ada, toUserId: user))
    }

    private func change(_ membership: String, to role: TeamRole, by user: String) -> Decision<IdentityEvent> {
        let command = ChangeMemberRole(teamId: teamId, membershipId: membership, role: role)
        return ChangeMemberRoleHandler().decide(command, team, .by(user))
    }

    private func remove(_ membership: String, by user: String) -> Decision<IdentityEvent> {
        RemoveMemberHandler().decide(RemoveMember(teamId: teamId, membershipId: membership), team, .by(user))
    }

    private func transfer(to membership: String, by user: String, after past: [IdentityEvent]? = nil) -> Decision<IdentityEvent> {
        let command = TransferTeamOwnership(teamId: teamId, membershipId: membership)
        return TransferTeamOwnershipHandler().decide(command, Team(folding: past ?? self.past), .by(user))
    }

    // MARK: - The team

    @Test func `a team gets another name, told to everybody whose lists show it`() {
        let invited = Team(folding: Controls.inviting)
        #expect(RenameTeamHandler().decide(Controls.renameTeam, invited, .by(ada)) == .accepted(.teamRenamed(Controls.teamRenamed)))
    }

    @Test func `the name that a team has already changes nothing`() {
        #expect(RenameTeamHandler().decide(RenameTeam(teamId: teamId, name: Controls.teamName), team, .by(ada)) == .accepted([]))
    }

    @Test(arguments: [TeamCast.ada, "operator"])
    func `with a team its invites and memberships end, told one by one`(user: String) {
        let team = Team(folding: Controls.inviting + [TeamCast.joined(1)])
        let expected: [IdentityEvent] = [
            .inviteRevoked(Controls.inviteRevoked), ended(Controls.membershipId, ada, .teamDeleted),
            ended(TeamCast.membership(1), TeamCast.person(1), .teamDeleted), .teamDeleted(Controls.teamDeleted),
        ]
        #expect(DeleteTeamHandler().decide(Controls.deleteTeam, team, .by(user)) == .accepted(expected))
    }

    @Test func `a team that is deleted is unknown, also to the operator`() {
        let deleted = Team(folding: past + [.teamDeleted(Controls.teamDeleted)])
        #expect(DeleteTeamHandler().decide(Controls.deleteTeam, deleted, .by(ada)) == .rejected(.teamUnknown))
        #expect(RenameTeamHandler().decide(Controls.renameTeam, deleted, .by("operator")) == .rejected(.teamUnknown))
    }

    // MARK: - Roles

    @Test func `an administrator gives a member another role`() {
        #expect(
            change(Controls.otherMembershipId, to: .commenter, by: TeamCast.person(1))
                == .accepted(.membershipUpdated(Controls.membershipUpdated)))
    }

    @Test func `the role that a member has already changes nothing`() {
        #expect(change(Controls.otherMembershipId, to: .viewer, by: ada) == .accepted([]))
    }

    @Test func `whoever is no member has no role`() {
        #expect(change(TeamCast.membership(9), to: .viewer, by: ada) == .rejected(.memberUnknown))
        #expect(remove(TeamCast.membership(9), by: ada) == .rejected(.memberUnknown))
        #expect(transfer(to: TeamCast.membership(9), by: ada) == .rejected(.memberUnknown))
    }

    @Test func `another administrator neither demotes nor removes the owner`() {
        #expect(change(Controls.membershipId, to: .editor, by: TeamCast.person(1)) == .rejected(.ownerProtected))
        #expect(remove(Controls.membershipId, by: TeamCast.person(1)) == .rejected(.ownerProtected))
    }

    @Test(arguments: [TeamCast.ada, "operator"])
    func `an owner who steps down leaves the team to the longest-standing other administrator`(user: String) {
        #expect(
            change(Controls.membershipId, to: .editor, by: user)
                == .accepted([owned(by: TeamCast.person(1)), changed(Controls.membershipId, ada, to: .editor)]))
    }

    // MARK: - Going

    @Test func `an administrator removes a member`() {
        #expect(
            remove(Controls.otherMembershipId, by: TeamCast.person(1)) == .accepted(ended(Controls.otherMembershipId, charles, .removed)))
    }

    @Test func `whoever removes themselves leaves`() {
        #expect(
            remove(TeamCast.membership(1), by: TeamCast.person(1))
                == .accepted(ended(TeamCast.membership(1), TeamCast.person(1), .left)))
    }

    @Test func `a member leaves`() {
        #expect(
            LeaveTeamHandler().decide(Controls.leaveTeam, team, .by(charles))
                == .accepted(.membershipDeleted(Controls.membershipDeleted)))
    }

    @Test func `an owner who leaves is followed by the longest-standing other administrator`() {
        #expect(
            LeaveTeamHandler().decide(Controls.leaveTeam, team, .by(ada))
                == .accepted([owned(by: TeamCast.person(1)), ended(Controls.membershipId, ada, .left)]))
    }

    @Test func `the operator is in no team to leave`() {
        #expect(LeaveTeamHandler().decide(Controls.leaveTeam, team, .by("operator")) == .rejected(.peopleOnly))
    }

    // MARK: - Ownership

    @Test(arguments: [TeamCast.ada, "operator"]) func `the owner hands the team over, and the heir administers it`(user: String) {
        #expect(
            transfer(to: Controls.otherMembershipId, by: user)
                == .accepted([changed(Controls.otherMembershipId, charles, to: .administrator), owned(by: charles)]))
        #expect(transfer(to: TeamCast.membership(1), by: user) == .accepted(owned(by: TeamCast.person(1))))
    }

    @Test func `handing a team to its owner changes nothing`() {
        #expect(transfer(to: Controls.membershipId, by: ada) == .accepted([]))
    }

    @Test func `who has handed a team over is its owner no more`() {
        let after = past + transfer(to: TeamCast.membership(1), by: ada).events
        #expect(transfer(to: Controls.membershipId, by: ada, after: after) == .rejected(.ownerOnly))
        #expect(transfer(to: Controls.membershipId, by: TeamCast.person(1), after: after).events.count == 1)
    }

    // MARK: - Accounts

    private func close(_ user: String, after past: [IdentityEvent]) -> Decision<IdentityEvent> {
        RemoveClosedAccountHandler().decide(RemoveClosedAccount(teamId: teamId, userId: user), Team(folding: past), ())
    }

    @Test func `whoever closes their account is no member any more`() {
        #expect(close(charles, after: past) == .accepted(ended(Controls.otherMembershipId, charles, .accountClosed)))
    }

    @Test func `an owner who closes their account is followed by another administrator`() {
        #expect(
            close(ada, after: past) == .accepted([owned(by: TeamCast.person(1)), ended(Controls.membershipId, ada, .accountClosed)]))
    }

    @Test func `where the last administrator closes their account, the longest-standing other member administers the team`() {
        let past = Controls.founded + [TeamCast.joined(1, as: .viewer), TeamCast.joined(2, as: .editor)]
        #expect(
            close(ada, after: past)
                == .accepted([
                    changed(TeamCast.membership(1), TeamCast.person(1), to: .administrator), owned(by: TeamCast.person(1)),
                    ended(Controls.membershipId, ada, .accountClosed),
                ]))
    }

    @Test func `where nobody is left, the team is deleted`() {
        #expect(
            close(ada, after: Controls.inviting)
                == .accepted([
                    .inviteRevoked(Controls.inviteRevoked), ended(Controls.membershipId, ada, .accountClosed),
                    .teamDeleted(Controls.teamDeleted),
                ]))
    }

    @Test func `the account of somebody who is no member changes nothing`() {
        #expect(close(TeamCast.eve, after: past) == .accepted([]))
        #expect(close(ada, after: Controls.absent) == .accepted([]))
    }

    @Test func `a member's new profile is noted, and an older one is not`() {
        let note = NoteMemberProfileHandler()
        #expect(note.decide(Controls.noteMemberProfile, team, ()) == .accepted(.memberProfileChanged(Controls.memberProfileChanged)))
        let after = Team(folding: past + [.memberProfileChanged(Controls.memberProfileChanged)])
        #expect(note.decide(Controls.noteMemberProfile, after, ()) == .accepted([]))
        let stranger = NoteMemberProfile(teamId: teamId, userId: TeamCast.eve, profileRevision: 9, firstName: "Eve")
        #expect(note.decide(stranger, team, ()) == .accepted([]))
    }

    @Test func `an invite shows the name that its sender has now`() {
        let renamed = MemberProfileChanged(
            membershipId: Controls.membershipId, teamId: teamId, userId: ada, profileRevision: 2, firstName: "Augusta", lastName: "King")
        let team = Team(folding: Controls.founded + [.memberProfileChanged(renamed)])
        guard case .inviteSent(let sent) = InviteMemberHandler().decide(Controls.inviteMember, team, .init(issued: .by(ada))).events.last
        else {
            Issue.record("nothing was sent")
            return
        }
        #expect(sent.inviterName == "Augusta King")
    }

    @Test func `a team can be written down and read back`() throws {
        let after = Team(folding: past + [.inviteSent(Controls.inviteSent), .membershipDeleted(Controls.membershipDeleted)])
        #expect(try JSONRoundTrip.of(after) == after)
        let memberships = Memberships(folding: [.membershipReserved(Controls.membershipReserved)])
        #expect(try JSONRoundTrip.of(memberships) == memberships)
    }
}
