import EventSourcing
import ProjectsEvents

struct StartSprintHandler: BoardHandler {
    typealias Handled = StartSprint

    func change(_ board: Board, by command: StartSprint, _ standing: Standing) throws(Rejection) -> [ProjectsEvent] {
        guard CalendarDay.exists(command.startsOn) else { throw .dayUnknown(at: "/startsOn") }
        guard CalendarDay.exists(command.endsOn) else { throw .dayUnknown(at: "/endsOn") }
        // Days of this form are in the order of their texts.
        guard command.startsOn <= command.endsOn else { throw .endsBeforeStart }
        if board.hasKnown(sprint: command.sprintId) { throw .sprintExists }
        guard board.sprint == nil else { throw .sprintUnderWay }
        guard board.pastSprints.count < Board.sprintsEver else { throw .tooManySprints }
        return [
            .sprintStarted(
                SprintStarted(
                    projectId: command.projectId, sprintId: command.sprintId, goal: command.goal, startsOn: command.startsOn,
                    endsOn: command.endsOn))
        ]
    }
}
