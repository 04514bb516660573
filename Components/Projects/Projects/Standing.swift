import EventSourcing
import ProjectsEvents

/// How whoever asks stands to a project: what every command to it, its board or its tasks is weighed by.
struct Standing: Sendable {
    let issued: IssuedCommand
    let project: Project
    /// The project's team, as identity has told of it; empty where no team works on the project.
    let roster: Team
    let authority: Authority

    init(_ issued: IssuedCommand, _ project: Project, _ roster: Team) {
        self.issued = issued
        self.project = project
        self.roster = roster
        authority = Self.authority(of: issued, project, roster)
    }

    /// Reads the project, and its team where it has one.
    static func of(_ projectID: String, _ entities: any EntityAccess<ProjectsEvent>) async throws -> Standing {
        try await of(entities.fetch(Project.self, id: projectID), entities)
    }

    /// The same for a project that has been read.
    static func of(_ project: Project, _ entities: any EntityAccess<ProjectsEvent>) async throws -> Standing {
        guard project.exists, let teamID = project.teamID else { return Standing(entities.issued, project, Team()) }
        return Standing(entities.issued, project, try await entities.fetch(Team.self, id: teamID))
    }

    private static func authority(of issued: IssuedCommand, _ project: Project, _ roster: Team) -> Authority {
        guard project.exists else { return .none }
        if issued.isOperators { return .operator }
        guard let person = issued.person else { return .none }
        if person == project.ownerID { return .owner }
        if let member = roster.member(ofUser: person) { return Authority(member.role) }
        return project.isPublic ? .viewer : .none
    }

    /// Why whoever asks may not change what takes that much authority; nil where they may.
    ///
    /// Whoever may not even read the project hears what they would hear of one that does not exist.
    func refusal(needing needed: Authority) -> Rejection? {
        refusalOfArchived(needing: needed) ?? (project.status == .archived ? .projectArchived : nil)
    }

    /// The same for what may be done with an archived project too.
    func refusalOfArchived(needing needed: Authority) -> Rejection? {
        guard project.exists, authority > .none else { return .projectUnknown }
        return authority >= needed ? nil : needed.refusal
    }

    /// Whether a task may be somebody's: its project's owner's, or a member's of the team that works on it.
    func mayBeAssigned(_ userID: String) -> Bool { userID == project.ownerID || roster.member(ofUser: userID) != nil }
}
