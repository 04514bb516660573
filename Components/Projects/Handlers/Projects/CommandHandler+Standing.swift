import EventSourcing
import ProjectsEvents

/// A decision about a project that depends on how whoever asks stands to it, and on nothing else.
extension CommandHandler where Subject == Project, Facts == Standing {
    func gather(for command: Handled, _ project: Project, _ entities: any EntityAccess<ProjectsEvent>) async throws -> Standing {
        try await Standing.of(project, entities)
    }
}
