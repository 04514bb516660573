import ProjectsEvents

extension Team {
    /// What notes that somebody is in the team, or is another thing there; nothing where that is known or over.
    func note(_ membershipID: String, of userID: String, as role: TeamRole, _ teamID: String) -> [ProjectsEvent] {
        guard !isGone, !endedMemberships.contains(membershipID) else { return [] }
        guard !members.contains(where: { $0.membershipID == membershipID && $0.role == role }) else { return [] }
        return [
            .teamMemberNoted(
                TeamMemberNoted(teamId: teamID, membershipId: membershipID, userId: userID, role: role, projectIds: projectIDs))
        ]
    }

    /// What notes that somebody is no longer in the team; nothing where they are not.
    func part(_ membershipID: String, _ teamID: String) -> [ProjectsEvent] {
        guard let member = members.first(where: { $0.membershipID == membershipID }) else { return [] }
        return [
            .teamMemberGone(
                TeamMemberGone(teamId: teamID, membershipId: membershipID, userId: member.userID, projectIds: projectIDs))
        ]
    }

    /// What notes that the team is no more; nothing where that is known.
    func dissolve(_ teamID: String) -> [ProjectsEvent] {
        isGone ? [] : [.teamGone(TeamGone(teamId: teamID, projectIds: projectIDs))]
    }
}
