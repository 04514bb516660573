import ProjectsEvents

/// What happens to tasks.
extension Board {
    mutating func add(_ added: TaskAdded) {
        guard cards[added.taskId] == nil, let index = columnIndex(added.columnId), let (prefix, number) = Self.parts(of: added.key)
        else { return }
        self.prefix = prefix
        lastNumber = max(lastNumber, number)
        let card = Card(number: number, columnID: added.columnId, orderKey: OrderKey(added.orderKey), points: added.points)
        cards[added.taskId] = card
        columns[index].insert(Column.Place(taskID: added.taskId, orderKey: card.orderKey))
    }

    mutating func move(_ moved: TaskMoved) {
        guard let card = cards[moved.taskId], let to = columnIndex(moved.toColumnId) else { return }
        if let from = columnIndex(card.columnID) { columns[from].remove(moved.taskId, at: card.orderKey) }
        let place = Column.Place(taskID: moved.taskId, orderKey: OrderKey(moved.orderKey))
        columns[to].insert(place)
        cards[moved.taskId]?.columnID = moved.toColumnId
        cards[moved.taskId]?.orderKey = place.orderKey
    }

    mutating func assign(_ taskID: String, to userID: String?) {
        guard let card = cards[taskID] else { return }
        if let previous = card.assigneeID { load[previous] = load[previous].flatMap { $0 > 1 ? $0 - 1 : nil } }
        if let userID { load[userID, default: 0] += 1 }
        cards[taskID]?.assigneeID = userID
    }

    mutating func remove(task id: String) {
        guard let card = cards[id] else { return }
        if let index = columnIndex(card.columnID) { columns[index].remove(id, at: card.orderKey) }
        forget(id)
    }

    mutating func forget(_ taskID: String) {
        assign(taskID, to: nil)
        setSprint(of: taskID, to: false)
        cards[taskID] = nil
    }

    /// Takes a task from a snapshot; its column is restored with all its places.
    mutating func restore(_ card: Card, of taskID: String) {
        cards[taskID] = card
        if let userID = card.assigneeID { load[userID, default: 0] += 1 }
        if card.isInSprint { sprint?.tasks += 1 }
    }

    /// The two parts of a key.
    private static func parts(of key: String) -> (prefix: String, number: Int)? {
        guard let dash = key.lastIndex(of: "-"), let number = Int(key[key.index(after: dash)...]) else { return nil }
        return (String(key[..<dash]), number)
    }
}
