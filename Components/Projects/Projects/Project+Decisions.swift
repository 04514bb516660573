import ProjectsEvents

extension Project {
    /// What gives the project to a team.
    func assigned(to teamID: String, _ projectID: String) -> ProjectsEvent {
        .projectTeamAssigned(ProjectTeamAssigned(projectId: projectID, teamId: teamID, previousTeamId: self.teamID))
    }

    /// What takes the project from that team; nothing where another one works on it, or none.
    func unassigned(from teamID: String, _ projectID: String) -> [ProjectsEvent] {
        guard exists, self.teamID == teamID else { return [] }
        return [.projectTeamUnassigned(ProjectTeamUnassigned(projectId: projectID, teamId: teamID))]
    }

    /// What makes the project somebody else's.
    func passed(to heir: String, _ projectID: String) -> ProjectsEvent {
        .projectOwnerChanged(ProjectOwnerChanged(projectId: projectID, fromUserId: ownerID, toUserId: heir))
    }

    func deleted(_ projectID: String) -> ProjectsEvent {
        .projectDeleted(ProjectDeleted(projectId: projectID, userId: ownerID, teamId: teamID))
    }
}
