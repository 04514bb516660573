import EventSourcing
import ProjectsEvents

/// What follows from a decision about a project elsewhere: among people's projects, among teams' projects, and for its board.
///
/// All of it is derived from the project as it is, and says nothing where it has been said: so it is told again after a crash without harm.
extension EntityAccess where Event == ProjectsEvent {
    /// Frees the places of those whose project it is no longer.
    func settlePeople(of project: Project, _ projectID: String) async throws {
        if let former = project.formerOwnerID, !project.exists || former != project.ownerID {
            try await releasePlace(of: projectID, with: former)
        }
        if project.status == .deleted { try await releasePlace(of: projectID, with: project.ownerID) }
    }

    /// Puts the project among those of the team that works on it, and of no other.
    ///
    /// A team that has gone meanwhile, or has got too much to do, does not take it: then the project has none.
    func settleTeams(of project: Project, _ projectID: String) async throws {
        if let former = project.formerTeamID, !project.exists || former != project.teamID { try await unlink(projectID, from: former) }
        guard let teamID = project.teamID else { return }
        guard project.exists else { return try await unlink(projectID, from: teamID) }
        guard try await !link(projectID, to: teamID) else { return }
        _ = try await change(Project.self, id: projectID) { $0.unassigned(from: teamID, projectID) }
    }

    /// Lets the board begin with the project, and end with it.
    func settleBoard(of project: Project, _ projectID: String) async throws {
        guard project.status != .absent else { return }
        let exists = project.exists
        _ = try await change(Board.self, id: projectID) { board in
            exists ? board.founding(projectID, FirstColumns.ids(in: projectID)) : board.deletion(projectID)
        }
    }
}
