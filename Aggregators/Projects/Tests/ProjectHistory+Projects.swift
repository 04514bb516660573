import ProjectsEvents

extension ProjectHistory {
    static let created = ProjectsEvent.projectCreated(
        ProjectCreated(
            projectId: project, name: "Engine", prefix: "ENG", description: "Analytical.", userId: ada, columnOrder: [toDo, review, done]))
    static let inTeam = ProjectsEvent.projectCreated(
        ProjectCreated(projectId: project, name: "Engine", prefix: "ENG", userId: ada, teamId: team, columnOrder: [toDo, review, done]))
    static let published = updated(public: true)
    static let archived = ProjectsEvent.projectArchived(ProjectArchived(projectId: project))
    static let restored = ProjectsEvent.projectRestored(ProjectRestored(projectId: project))
    static let teamAssigned = ProjectsEvent.projectTeamAssigned(ProjectTeamAssigned(projectId: project, teamId: team))
    static let teamUnassigned = ProjectsEvent.projectTeamUnassigned(ProjectTeamUnassigned(projectId: project, teamId: team))
    static let ownerChanged = ProjectsEvent.projectOwnerChanged(
        ProjectOwnerChanged(projectId: project, fromUserId: ada, toUserId: charles))
    static let deleted = ProjectsEvent.projectDeleted(ProjectDeleted(projectId: project, userId: ada, teamId: team))
    static let placeTaken = ProjectsEvent.projectPlaceTaken(ProjectPlaceTaken(userId: ada, projectId: project))
    static let placeReleased = ProjectsEvent.projectPlaceReleased(ProjectPlaceReleased(userId: ada, projectId: project))
    static let personGone = ProjectsEvent.personGone(PersonGone(userId: ada, projectIds: [project]))
    static let teamGone = ProjectsEvent.teamGone(TeamGone(teamId: team, projectIds: [project]))
    static let unlinked = ProjectsEvent.teamProjectUnlinked(TeamProjectUnlinked(teamId: team, projectId: project))
    /// Charles is the older member, Ada the younger one.
    static let linked = linked([(charles, .editor), (ada, .administrator)])

    static func updated(name: String? = nil, description: String? = nil, public isPublic: Bool? = nil) -> ProjectsEvent {
        .projectUpdated(ProjectUpdated(projectId: project, name: name, description: description, public: isPublic))
    }

    static func linked(_ members: [(String, TeamRole)]) -> ProjectsEvent {
        .teamProjectLinked(
            TeamProjectLinked(teamId: team, projectId: project, members: members.map { ProjectMember(userId: $0, role: $1) }))
    }

    static func noted(_ person: String, _ role: TeamRole = .viewer, of team: String = team) -> ProjectsEvent {
        .teamMemberNoted(TeamMemberNoted(teamId: team, membershipId: person, userId: person, role: role, projectIds: [project]))
    }

    static func gone(_ person: String, of team: String = team) -> ProjectsEvent {
        .teamMemberGone(TeamMemberGone(teamId: team, membershipId: person, userId: person, projectIds: [project]))
    }
}
