internal import EventSourcing

/// The kinds of channels on which a project's views are told.
enum ProjectChannels {
    /// A board, its cards and its project's page: `board:<projectId>`, for whoever reads the project.
    static let board = "board"
    /// A task's page: `task:<taskId>`, for whoever may listen to its board.
    static let task = "task"
}
