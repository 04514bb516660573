public import ProjectsEvents

/// Projects.
extension Controls {
    // Commands, as they arrive.
    public static let createProject = CreateProject(
        projectId: projectId, name: "Website", description: "What our clients see of us first.", teamId: teamId)
    public static let modifyProject = ModifyProject(projectId: projectId, name: "New website", public: true)
    public static let archiveProject = ArchiveProject(projectId: projectId)
    public static let restoreProject = RestoreProject(projectId: projectId)
    public static let assignTeam = AssignTeam(projectId: projectId, teamId: otherTeamId)
    public static let unassignTeam = UnassignTeam(projectId: projectId)
    public static let transferProject = TransferProject(projectId: projectId, userId: otherUserId)
    public static let deleteProject = DeleteProject(projectId: projectId)
    public static let succeedOwner = SucceedOwner(projectId: projectId, userId: userId, teamId: teamId)
    public static let releaseTeam = ReleaseTeam(projectId: projectId, teamId: teamId)

    // Events, as they were stored.
    public static let projectCreated = ProjectCreated(
        projectId: projectId, name: "Website", prefix: "WEB", description: "What our clients see of us first.", userId: userId,
        teamId: teamId, columnOrder: columnOrder)
    public static let projectUpdated = ProjectUpdated(projectId: projectId, name: "New website", public: true)
    public static let projectArchived = ProjectArchived(projectId: projectId)
    public static let projectRestored = ProjectRestored(projectId: projectId)
    public static let projectTeamAssigned = ProjectTeamAssigned(projectId: projectId, teamId: otherTeamId, previousTeamId: teamId)
    public static let projectTeamUnassigned = ProjectTeamUnassigned(projectId: projectId, teamId: teamId)
    public static let projectOwnerChanged = ProjectOwnerChanged(projectId: projectId, fromUserId: userId, toUserId: otherUserId)
    public static let projectDeleted = ProjectDeleted(projectId: projectId, userId: userId, teamId: teamId)
    public static let projectPlaceTaken = ProjectPlaceTaken(userId: userId, projectId: projectId)
    public static let projectPlaceReleased = ProjectPlaceReleased(userId: userId, projectId: projectId)
    public static let personGone = PersonGone(userId: userId, projectIds: [projectId])
    /// Of the project's owner, who looks after the team too.
    public static let teamMemberNoted = TeamMemberNoted(
        teamId: teamId, membershipId: membershipId, userId: userId, role: .administrator, projectIds: [])
    /// Of the other one.
    public static let otherMemberNoted = TeamMemberNoted(
        teamId: teamId, membershipId: otherMembershipId, userId: otherUserId, role: .editor, projectIds: [])
    public static let teamMemberGone = TeamMemberGone(
        teamId: teamId, membershipId: otherMembershipId, userId: otherUserId, projectIds: [projectId])
    public static let teamGone = TeamGone(teamId: teamId, projectIds: [projectId])
    public static let teamProjectLinked = TeamProjectLinked(
        teamId: teamId, projectId: projectId,
        members: [ProjectMember(userId: userId, role: .administrator), ProjectMember(userId: otherUserId, role: .editor)])
    public static let teamProjectUnlinked = TeamProjectUnlinked(teamId: teamId, projectId: projectId)
}
