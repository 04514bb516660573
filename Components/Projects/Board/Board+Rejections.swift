import EventSourcing

/// Why commands to boards are refused.
extension Rejection {
    static func columnUnknown(at pointer: String?) -> Rejection {
        Rejection(code: "column-unknown", title: "The board has no such column.", status: 404, pointer: pointer)
    }
    static let columnExists = Rejection(
        code: "column-exists", title: "There is or was a column with this id.", pointer: "/columnId")
    static let tooManyColumns = Rejection(
        code: "too-many-columns",
        title: "A board has at most \(Board.columnLimit) columns, and with those that were deleted \(Board.columnsEver).")
    static func behindItself(at pointer: String) -> Rejection {
        Rejection(code: "behind-itself", title: "Nothing stands behind itself.", status: 422, pointer: pointer)
    }
    static let intoItself = Rejection(
        code: "into-itself", title: "The tasks of a column that is deleted go into another one.", status: 422, pointer: "/moveTasksTo")
    static let lastColumn = Rejection(code: "last-column", title: "A board keeps a column.")
    static func columnNotEmpty(_ tasks: Int) -> Rejection {
        Rejection(code: "column-not-empty", title: "The column is not empty (tasks: \(tasks)): say where they go.", pointer: "/moveTasksTo")
    }
    static func tooManyToMove(_ tasks: Int) -> Rejection {
        Rejection(
            code: "too-many-to-move",
            title: "The column has \(tasks) tasks, and at most \(Board.tasksAtOnce) move at once: move some of them first.")
    }
    static let doneNotEmpty = Rejection(
        code: "column-not-empty", title: "Whether a column counts as done can be changed while it is empty.", pointer: "/done")

    static let boardFull = Rejection(code: "board-full", title: "A board has at most \(Board.taskLimit) tasks.")
    static func limitReached(_ limit: Int64, at pointer: String) -> Rejection {
        Rejection(code: "wip-limit-reached", title: "The column is full: its limit is \(limit).", pointer: pointer)
    }
    static let neighbourUnknown = Rejection(
        code: "task-unknown", title: "The project has no such task.", status: 404, pointer: "/afterTaskId")
    static let setAndRemoved = Rejection(
        code: "set-and-removed", title: "Nothing is both given and to be gone.", status: 422, pointer: "/remove")
    static func dayUnknown(at pointer: String) -> Rejection {
        Rejection(code: "day-unknown", title: "There is no such day.", status: 422, pointer: pointer)
    }
    static let notAMember = Rejection(
        code: "not-a-member", title: "A task is given to the project's owner or a member of its team.", status: 422, pointer: "/userId")
    static let tooManyTasks = Rejection(
        code: "too-many-tasks", title: "Of one board's tasks at most \(Board.personLimit) are one person's.", pointer: "/userId")

    static let sprintUnknown = Rejection(code: "sprint-unknown", title: "The board has no such sprint.", status: 404)
    static let sprintExists = Rejection(code: "sprint-exists", title: "There is or was a sprint with this id.", pointer: "/sprintId")
    static let sprintUnderWay = Rejection(code: "sprint-under-way", title: "A sprint is under way: complete it first.")
    static let sprintOver = Rejection(code: "sprint-over", title: "The sprint is over.")
    static let sprintFull = Rejection(code: "sprint-full", title: "A sprint has at most \(Board.sprintTaskLimit) tasks.")
    static let endsBeforeStart = Rejection(
        code: "ends-before-start", title: "A sprint ends on its first day or later.", status: 422, pointer: "/endsOn")
    static let tooManySprints = Rejection(code: "too-many-sprints", title: "A board has at most \(Board.sprintsEver) sprints in its life.")
}
