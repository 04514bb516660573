import EventSourcing
import ProjectsEvents

struct ModifyProjectHandler: CommandHandler {
    func decide(_ command: ModifyProject, _ project: Project, _ standing: Standing) -> Decision<ProjectsEvent> {
        if let refusal = standing.refusal(needing: .administrator) { return .rejected(refusal) }
        guard command.name != nil || command.description != nil || command.public != nil else { return .rejected(.nothingToChange) }
        // What is the same already is left out; the project does not know its description, so that is always news.
        let name = command.name == project.title ? nil : command.name
        let isPublic = command.public == project.isPublic ? nil : command.public
        guard name != nil || isPublic != nil || command.description != nil else { return .accepted([]) }
        return .accepted(
            .projectUpdated(
                ProjectUpdated(projectId: command.projectId, name: name, description: command.description, public: isPublic)))
    }
}
