import EventSourcing
import ProjectsEvents

/// A command about what is said of a task. It names the project whose task that is, so that the board need not be looked for.
protocol TaskCommand: Command {
    var projectId: String { get }
}

extension AddLabel: TaskCommand {}
extension RemoveLabel: TaskCommand {}
extension AttachFile: TaskCommand {}
extension DetachFile: TaskCommand {}
extension AddComment: TaskCommand {}
extension EditComment: TaskCommand {}
extension DeleteComment: TaskCommand {}
extension LikeComment: TaskCommand {}
extension UnlikeComment: TaskCommand {}

/// A decision about a task that depends on how whoever asks stands to its project, and on nothing else.
extension CommandHandler where Subject == ProjectTask, Facts == TaskStanding, Handled: TaskCommand {
    func gather(for command: Handled, _ task: ProjectTask, _ entities: any EntityAccess<ProjectsEvent>) async throws -> TaskStanding {
        try await TaskStanding.of(task, command.address.id, in: command.projectId, entities)
    }
}
