import EventSourcing
import ProjectsEvents

struct TransferProjectHandler: CommandHandler {
    struct Facts: Sendable {
        let standing: Standing
        /// Whether there is a place among the projects of whoever is to have it.
        var hasPlace = true
    }

    /// Takes a place among the projects of whoever is to have it, where they would get it.
    func gather(for command: TransferProject, _ project: Project, _ entities: any EntityAccess<ProjectsEvent>) async throws -> Facts {
        var facts = Facts(standing: try await Standing.of(project, entities))
        if !decide(command, project, facts).events.isEmpty {
            facts.hasPlace = try await entities.takePlace(of: command.projectId, with: command.userId)
        }
        return facts
    }

    func decide(_ command: TransferProject, _ project: Project, _ facts: Facts) -> Decision<ProjectsEvent> {
        if let refusal = facts.standing.refusal(needing: .owner) { return .rejected(refusal) }
        guard command.userId != project.ownerID else { return .accepted([]) }
        guard facts.standing.roster.member(ofUser: command.userId) != nil else { return .rejected(.memberUnknown) }
        guard facts.hasPlace else { return .rejected(.tooManyProjects) }
        return .accepted(project.passed(to: command.userId, command.projectId))
    }

    /// Also frees the place that was taken for somebody who did not get the project.
    func follow(_ command: TransferProject, _ project: Project, _ entities: any EntityAccess<ProjectsEvent>) async throws {
        if !project.exists || project.ownerID != command.userId {
            try await entities.releasePlace(of: command.projectId, with: command.userId)
        }
        try await entities.settlePeople(of: project, command.projectId)
    }
}
