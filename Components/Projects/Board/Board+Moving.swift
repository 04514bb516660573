import EventSourcing
import ProjectsEvents

/// How tasks come to stand where they do.
extension Board {
    /// What puts a task behind another, or before all others of a column; nothing where it stands there.
    func moving(_ taskID: String, to columnID: String, behind neighbourID: String?) throws(Rejection) -> [ProjectsEvent] {
        let card = try card(taskID)
        let target = try column(columnID, at: "/toColumnId")
        let neighbour = try neighbour(of: taskID, in: target, neighbourID)
        if card.columnID != columnID, let limit = target.limit(forbidding: 1) { throw .limitReached(limit, at: "/toColumnId") }
        guard let room = target.room(for: taskID, behind: neighbour) else { return [] }
        return rekeyed(room.rekeyed, in: target) + [moved(taskID, card, to: target, room.orderKey)]
    }

    /// Where the named neighbour stands. One that is in another column by now is replaced by the last task of this one: whoever moved meanwhile, nobody's
    /// task is lost.
    private func neighbour(of taskID: String, in target: Column, _ neighbourID: String?) throws(Rejection) -> Column.Place? {
        guard let neighbourID else { return nil }
        guard neighbourID != taskID else { throw .behindItself(at: "/afterTaskId") }
        guard let neighbour = cards[neighbourID] else { throw .neighbourUnknown }
        guard neighbour.columnID == target.id else { return target.places.last { $0.taskID != taskID } }
        return Column.Place(taskID: neighbourID, orderKey: neighbour.orderKey)
    }

    /// What puts all tasks of a column behind those of another one.
    func emptying(_ column: Column, into target: Column) -> [ProjectsEvent] {
        var target = target
        var events: [ProjectsEvent] = []
        for place in column.places {
            guard let card = cards[place.taskID], let room = target.room(for: place.taskID, behind: target.places.last) else { continue }
            events += rekeyed(room.rekeyed, in: target)
            events.append(moved(place.taskID, card, to: target, room.orderKey))
            target.rekey(room.rekeyed)
            target.insert(Column.Place(taskID: place.taskID, orderKey: room.orderKey))
        }
        return events
    }

    /// What gives tasks of a column other keys; nothing where there are none.
    func rekeyed(_ places: [Column.Place], in column: Column) -> [ProjectsEvent] {
        guard !places.isEmpty else { return [] }
        let orderKeys = places.map { TaskPlace(taskId: $0.taskID, orderKey: $0.orderKey.text) }
        return [.columnRebalanced(ColumnRebalanced(projectId: id, columnId: column.id, orderKeys: orderKeys))]
    }

    private func moved(_ taskID: String, _ card: Card, to column: Column, _ orderKey: OrderKey) -> ProjectsEvent {
        .taskMoved(
            TaskMoved(
                projectId: id, taskId: taskID, key: key(of: card), fromColumnId: card.columnID, toColumnId: column.id,
                orderKey: orderKey.text, wasDone: isDone(card), done: column.isDone, sprintId: sprintID(of: card), points: card.points))
    }
}
