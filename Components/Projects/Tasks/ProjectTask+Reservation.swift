import EventSourcing
import ProjectsEvents

extension ProjectTask {
    /// Whether the task's id is the project's, for a task that it has or is about to have.
    func belongs(to projectID: String) -> Bool { self.projectID == projectID && !isRetired }

    /// What makes the task's id the project's; nothing where it is anybody's, or was.
    func reserve(for projectID: String, _ taskID: String) -> [ProjectsEvent] {
        guard self.projectID == nil else { return [] }
        return [.taskReserved(TaskReserved(projectId: projectID, taskId: taskID))]
    }

    /// What ends the task for good; nothing where it has ended or never was.
    func retire(_ taskID: String) -> [ProjectsEvent] {
        guard let projectID, !isRetired else { return [] }
        return [.taskRetired(TaskRetired(projectId: projectID, taskId: taskID))]
    }
}

extension EntityAccess where Event == ProjectsEvent {
    /// Tries to make a task's id the project's, and says whether it is. One that was never added to a board stays the project's, for another try.
    func reserve(task taskID: String, for projectID: String) async throws -> Bool {
        try await change(ProjectTask.self, id: taskID) { $0.reserve(for: projectID, taskID) }.belongs(to: projectID)
    }

    /// Ends a task that is no longer on its project's board; nothing where it is another project's, whoever has named it.
    func retire(task taskID: String, of projectID: String) async throws {
        _ = try await change(ProjectTask.self, id: taskID) { $0.belongs(to: projectID) ? $0.retire(taskID) : [] }
    }
}
