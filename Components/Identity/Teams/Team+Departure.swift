import EventSourcing
import IdentityEvents

extension Team {
    /// A member goes, by their own will or another's; refused where the team would be without an administrator.
    func departure(of member: Membership, _ teamID: String, because reason: MembershipDeleted.Reason) -> Decision<IdentityEvent> {
        if isLastAdministrator(member) { return .rejected(.lastAdministrator) }
        return .accepted(succession(after: member, teamID) + [ended(member, teamID, reason)])
    }

    /// What makes somebody else the owner where this member is it and is about to be no administrator any more: the longest-standing of the others.
    func succession(after member: Membership, _ teamID: String) -> [IdentityEvent] {
        guard member.userID == ownerID, let heir = administrators.first(where: { $0.id != member.id }) else { return [] }
        return [transferred(to: heir, teamID)]
    }

    /// A member is gone for good, whatever the team is left with: the longest-standing other member looks after it, and without one it is dissolved.
    func loss(of member: Membership, _ teamID: String) -> [IdentityEvent] {
        guard let eldest = members.first(where: { $0.id != member.id }) else {
            return dissolution(teamID, because: .accountClosed)
        }
        guard isLastAdministrator(member) else { return succession(after: member, teamID) + [ended(member, teamID, .accountClosed)] }
        return [updated(eldest, teamID, .administrator), transferred(to: eldest, teamID), ended(member, teamID, .accountClosed)]
    }

    /// What ends a team: first its invites, then its memberships, so that every list that shows it hears of it.
    func dissolution(_ teamID: String, because reason: MembershipDeleted.Reason = .teamDeleted) -> [IdentityEvent] {
        invites.map { .inviteRevoked(InviteRevoked(inviteId: $0.id, teamId: teamID, emailId: $0.email.reservationID)) }
            + members.map { ended($0, teamID, reason) } + [.teamDeleted(TeamDeleted(teamId: teamID))]
    }

    func updated(_ member: Membership, _ teamID: String, _ role: TeamRole) -> IdentityEvent {
        .membershipUpdated(MembershipUpdated(membershipId: member.id, teamId: teamID, userId: member.userID, role: role))
    }

    func transferred(to heir: Membership, _ teamID: String) -> IdentityEvent {
        .teamOwnershipTransferred(TeamOwnershipTransferred(teamId: teamID, fromUserId: ownerID, toUserId: heir.userID))
    }

    private func ended(_ member: Membership, _ teamID: String, _ reason: MembershipDeleted.Reason) -> IdentityEvent {
        .membershipDeleted(MembershipDeleted(membershipId: member.id, teamId: teamID, userId: member.userID, reason: reason))
    }
}
