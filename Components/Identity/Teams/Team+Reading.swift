extension Team {
    func member(_ membershipID: String) -> Membership? { members.first { $0.id == membershipID } }

    func member(ofUser userID: String) -> Membership? { members.first { $0.userID == userID } }

    func invite(_ inviteID: String) -> Invite? { invites.first { $0.id == inviteID } }

    func closedInvite(_ inviteID: String) -> ClosedInvite? { closedInvites.last { $0.id == inviteID } }

    /// The administrators, the longest-standing first.
    var administrators: [Membership] { members.filter { $0.role == .administrator } }

    /// Whether there would be no administrator without this member.
    func isLastAdministrator(_ member: Membership) -> Bool { administrators.map(\.id) == [member.id] }

    /// Whether a membership of that id is or was one of the team.
    func hasKnown(membership id: String) -> Bool { member(id) != nil || endedMemberships.contains(id) }

    /// Whether an invite of that id is or was one of the team.
    func hasKnown(invite id: String) -> Bool { invite(id) != nil || closedInvite(id) != nil }
}
