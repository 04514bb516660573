import EventSourcing
import ProjectsEvents

/// A project passes on to its team when its owner leaves that team or closes their account.
struct SucceedOwnerHandler: CommandHandler {
    struct Facts: Sendable {
        /// Who is to have it, where there is somebody.
        var heir: String?
    }

    /// Takes a place among the projects of the first of the team who can have another one.
    func gather(for command: SucceedOwner, _ project: Project, _ entities: any EntityAccess<ProjectsEvent>) async throws -> Facts {
        guard isDue(command, project), let teamID = project.teamID else { return Facts() }
        let roster = try await entities.fetch(Team.self, id: teamID)
        // Who has left may be back.
        if command.teamId != nil, roster.member(ofUser: command.userId) != nil { return Facts() }
        for member in roster.heirs where member.userID != command.userId {
            let hasPlace = try await entities.takePlace(
                of: command.projectId, with: member.userID, limit: Person.inheritanceLimit)
            if hasPlace { return Facts(heir: member.userID) }
        }
        return Facts()
    }

    func decide(_ command: SucceedOwner, _ project: Project, _ facts: Facts) -> Decision<ProjectsEvent> {
        guard isDue(command, project) else { return .accepted([]) }
        if let heir = facts.heir { return .accepted(project.passed(to: heir, command.projectId)) }
        // Whoever has left a team in which nobody is still there keeps what is theirs.
        return .accepted(command.teamId == nil ? [project.deleted(command.projectId)] : [])
    }

    func follow(_ command: SucceedOwner, _ project: Project, _ entities: any EntityAccess<ProjectsEvent>) async throws {
        try await entities.settlePeople(of: project, command.projectId)
        guard project.status == .deleted else { return }
        try await entities.settleTeams(of: project, command.projectId)
        try await entities.settleBoard(of: project, command.projectId)
    }

    /// Whether the project is still theirs, and the team that they have left still the one that works on it.
    private func isDue(_ command: SucceedOwner, _ project: Project) -> Bool {
        project.exists && project.ownerID == command.userId && (command.teamId == nil || command.teamId == project.teamID)
    }
}
