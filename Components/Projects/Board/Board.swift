public import EventSourcing
public import ProjectsEvents

/// The board of a project: its columns, which task stands where, and the sprint that is under way.
///
/// Boards grow to thousands of tasks, and a task is moved more often than anything else happens. So a move is found, decided and folded without a look at
/// the other tasks: a task knows its column and its order key, and a column finds a key by halving. What tasks say is not here but in the views: nothing
/// that a board decides depends on it.
public struct Board: Entity, Equatable {
    public static let name = "board"

    /// The project's id too; empty before the first column.
    var id = ""
    /// From left to right.
    var columns: [Column] = []
    var cards: [String: Card] = [:]
    /// What the keys of its tasks begin with; empty before the first task.
    var prefix = ""
    /// The number of the last key that was given out. They are not used again, so it never becomes less.
    var lastNumber = 0
    /// How many tasks people have, those who have some.
    var load: [String: Int] = [:]
    var sprint: Sprint?
    /// The ids of sprints that are over, the first one first.
    var pastSprints: [String] = []
    /// The ids of columns that were deleted, so that none is taken for a new one.
    var pastColumns: [String] = []
    var isDeleted = false

    public init() {}

    public mutating func apply(_ event: ProjectsEvent) {
        switch event {
        case .columnAdded(let added): add(added)
        case .columnModified(let modified): modify(modified)
        case .columnMoved(let moved): move(moved)
        case .columnDeleted(let deleted): remove(column: deleted.columnId)
        case .columnRebalanced(let rebalanced): rekey(rebalanced)
        case .taskAdded(let added): add(added)
        case .taskPointsChanged(let changed): cards[changed.taskId]?.points = changed.to
        case .taskAssigned(let assigned): assign(assigned.taskId, to: assigned.userId)
        case .taskUnassigned(let unassigned): assign(unassigned.taskId, to: nil)
        case .taskMoved(let moved): move(moved)
        case .taskDeleted(let deleted): remove(task: deleted.taskId)
        case .sprintStarted(let started): sprint = Sprint(id: started.sprintId)
        case .sprintCompleted(let completed): complete(completed)
        case .taskAddedToSprint(let added): setSprint(of: added.taskId, to: true)
        case .taskRemovedFromSprint(let removed): setSprint(of: removed.taskId, to: false)
        case .boardDeleted: self = Board(deleted: id)
        default: break
        }
    }

    private init(deleted id: String) {
        self.id = id
        isDeleted = true
    }
}
