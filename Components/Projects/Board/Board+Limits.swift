/// How large a board becomes. An entity has to fit into a snapshot, a decision into a message, and a board onto a screen.
extension Board {
    static let taskLimit = 10_000
    static let columnLimit = 50
    /// The most columns of a board with those that were deleted, all of which its cumulative flow shows.
    static let columnsEver = 500
    static let sprintTaskLimit = 500
    /// The most sprints of a board with those that are over: what ends it names them all.
    static let sprintsEver = 1_000
    /// The most tasks of one person, so that a single decision can take them away.
    static let personLimit = 1_000
    /// The most tasks that one decision moves or takes away: each is an event of some 750 bytes.
    static let tasksAtOnce = 1_000
}
