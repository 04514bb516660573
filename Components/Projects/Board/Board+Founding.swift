import ProjectsEvents

/// How boards begin and end.
extension Board {
    /// What gives a board the columns it begins with, of those ids; nothing where it has had a column, or is no more.
    func founding(_ projectID: String, _ columnIDs: [String]) -> [ProjectsEvent] {
        guard id.isEmpty, !isDeleted else { return [] }
        let titles = ["To Do", "In Progress", "Review", "Done"]
        return zip(columnIDs, titles).enumerated().map { index, column in
            .columnAdded(
                ColumnAdded(
                    projectId: projectID, columnId: column.0, title: column.1, afterColumnId: index > 0 ? columnIDs[index - 1] : nil,
                    done: index == titles.count - 1))
        }
    }

    /// What ends a board; nothing where it has ended.
    func deletion(_ projectID: String) -> [ProjectsEvent] {
        guard !isDeleted else { return [] }
        let sprintIDs = pastSprints + [sprint?.id].compactMap { $0 }
        return [
            .boardDeleted(BoardDeleted(projectId: projectID, taskIds: tasks { _ in true }.map(\.id), sprintIds: sprintIDs))
        ]
    }
}
