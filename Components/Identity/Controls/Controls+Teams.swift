public import EventSourcing
public import IdentityEvents

/// Teams, their members and their invites.
extension Controls {
    public static let teamId = "01930000-0000-7000-8000-000000000031"
    public static let membershipId = "01930000-0000-7000-8000-000000000041"
    public static let otherMembershipId = "01930000-0000-7000-8000-000000000042"
    public static let inviteId = "01930000-0000-7000-8000-000000000051"
    public static let teamName = "Analytical Engine"
    public static let otherEmailId = EmailAddress(otherEmail).reservationID
    /// When invites are sent.
    public static let invitedAt = moment
    /// Five days later.
    public static let inviteExpiresAt = moment.advanced(bySeconds: 432_000)

    // Commands, as they arrive.
    public static let createTeam = CreateTeam(teamId: teamId, name: teamName, membershipId: membershipId)
    public static let renameTeam = RenameTeam(teamId: teamId, name: "Difference Engine")
    public static let deleteTeam = DeleteTeam(teamId: teamId)
    public static let inviteMember = InviteMember(teamId: teamId, inviteId: inviteId, email: otherEmail, role: .viewer)
    public static let resendInvite = ResendInvite(teamId: teamId, inviteId: inviteId)
    public static let revokeInvite = RevokeInvite(teamId: teamId, inviteId: inviteId)
    public static let acceptInvite = AcceptInvite(
        teamId: teamId, inviteId: inviteId, membershipId: otherMembershipId, proof: proof)
    public static let declineInvite = DeclineInvite(teamId: teamId, inviteId: inviteId)
    public static let expireInvite = ExpireInvite(teamId: teamId, inviteId: inviteId)
    public static let changeMemberRole = ChangeMemberRole(teamId: teamId, membershipId: otherMembershipId, role: .commenter)
    public static let removeMember = RemoveMember(teamId: teamId, membershipId: otherMembershipId)
    public static let leaveTeam = LeaveTeam(teamId: teamId)
    public static let transferTeamOwnership = TransferTeamOwnership(teamId: teamId, membershipId: otherMembershipId)
    public static let removeClosedAccount = RemoveClosedAccount(teamId: teamId, userId: otherUserId)
    public static let noteMemberProfile = NoteMemberProfile(
        teamId: teamId, userId: otherUserId, profileRevision: 2, firstName: "Charles", lastName: "Babbage")

    // Events, as they were stored.
    public static let teamCreated = TeamCreated(teamId: teamId, name: teamName, ownerId: userId)
    public static let teamRenamed = TeamRenamed(teamId: teamId, name: "Difference Engine", userIds: [userId], emailIds: [otherEmailId])
    public static let teamDeleted = TeamDeleted(teamId: teamId)
    public static let inviteSent = InviteSent(
        inviteId: inviteId, teamId: teamId, teamName: teamName, email: otherEmail, emailId: otherEmailId, role: .viewer,
        expiresAt: inviteExpiresAt, invitedBy: userId, inviterName: "Ada Lovelace")
    public static let inviteResent = InviteResent(
        inviteId: inviteId, teamId: teamId, teamName: teamName, email: otherEmail, emailId: otherEmailId, role: .viewer,
        expiresAt: inviteExpiresAt.advanced(bySeconds: 3_600), invitedBy: userId, inviterName: "Ada Lovelace")
    public static let inviteRevoked = InviteRevoked(inviteId: inviteId, teamId: teamId, emailId: otherEmailId)
    public static let inviteAccepted = InviteAccepted(
        inviteId: inviteId, teamId: teamId, emailId: otherEmailId, userId: otherUserId)
    public static let inviteDeclined = InviteDeclined(inviteId: inviteId, teamId: teamId, emailId: otherEmailId)
    public static let inviteExpired = InviteExpired(inviteId: inviteId, teamId: teamId, emailId: otherEmailId)
    /// Of the founder.
    public static let membershipCreated = MembershipCreated(
        membershipId: membershipId, teamId: teamId, teamName: teamName, userId: userId, role: .administrator, profileRevision: 1,
        firstName: "Ada", lastName: "Lovelace")
    /// Of the person who was invited.
    public static let otherMembershipCreated = MembershipCreated(
        membershipId: otherMembershipId, teamId: teamId, teamName: teamName, userId: otherUserId, role: .viewer, profileRevision: 1,
        firstName: "Charles")
    public static let membershipUpdated = MembershipUpdated(
        membershipId: otherMembershipId, teamId: teamId, userId: otherUserId, role: .commenter)
    public static let membershipDeleted = MembershipDeleted(
        membershipId: otherMembershipId, teamId: teamId, userId: otherUserId, reason: .left)
    public static let memberProfileChanged = MemberProfileChanged(
        membershipId: otherMembershipId, teamId: teamId, userId: otherUserId, profileRevision: 2, firstName: "Charles",
        lastName: "Babbage")
    public static let teamOwnershipTransferred = TeamOwnershipTransferred(
        teamId: teamId, fromUserId: userId, toUserId: otherUserId)
    public static let membershipReserved = MembershipReserved(userId: userId, teamId: teamId, membershipId: membershipId)
    public static let membershipReleased = MembershipReleased(userId: userId, teamId: teamId, membershipId: membershipId)
    public static let membershipOutdated = MembershipOutdated(userId: userId, teamId: teamId, membershipId: membershipId)

    // What a team has gone through.
    public static let founded: [IdentityEvent] = [.teamCreated(teamCreated), .membershipCreated(membershipCreated)]
    public static let inviting: [IdentityEvent] = founded + [.inviteSent(inviteSent)]
    public static let pair: [IdentityEvent] =
        inviting + [.inviteAccepted(inviteAccepted), .membershipCreated(otherMembershipCreated)]
}
