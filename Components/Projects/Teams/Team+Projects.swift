import EventSourcing
import ProjectsEvents

extension Team {
    /// What makes a project one of the team's; nothing where it is, there is no room, or the team is no more.
    func link(_ projectID: String, _ teamID: String) -> [ProjectsEvent] {
        guard !isGone, hasRoom(for: projectID), !projectIDs.contains(projectID) else { return [] }
        let present = members.map { ProjectMember(userId: $0.userID, role: $0.role) }
        return [.teamProjectLinked(TeamProjectLinked(teamId: teamID, projectId: projectID, members: present))]
    }

    /// What takes a project from among the team's; nothing where it is not there.
    func unlink(_ projectID: String, _ teamID: String) -> [ProjectsEvent] {
        guard projectIDs.contains(projectID) else { return [] }
        return [.teamProjectUnlinked(TeamProjectUnlinked(teamId: teamID, projectId: projectID))]
    }
}

extension EntityAccess where Event == ProjectsEvent {
    /// Tries to make a project one of a team's, and says whether it is.
    func link(_ projectID: String, to teamID: String) async throws -> Bool {
        try await change(Team.self, id: teamID) { $0.link(projectID, teamID) }.projectIDs.contains(projectID)
    }

    /// Takes a project from among those of a team.
    func unlink(_ projectID: String, from teamID: String) async throws {
        _ = try await change(Team.self, id: teamID) { $0.unlink(projectID, teamID) }
    }
}
