import ProjectsEvents

/// What happens to columns.
extension Board {
    mutating func add(_ added: ColumnAdded) {
        guard column(added.columnId) == nil else { return }
        id = added.projectId
        let column = Column(id: added.columnId, title: added.title, wipLimit: added.wipLimit, isDone: added.done)
        columns.insert(column, at: index(behind: added.afterColumnId))
    }

    mutating func modify(_ modified: ColumnModified) {
        guard let index = columnIndex(modified.columnId) else { return }
        if let title = modified.title { columns[index].title = title }
        if let limit = modified.wipLimit { columns[index].wipLimit = limit == 0 ? nil : limit }
        if let done = modified.done { columns[index].isDone = done }
    }

    mutating func move(_ moved: ColumnMoved) {
        guard let index = columnIndex(moved.columnId) else { return }
        let column = columns.remove(at: index)
        columns.insert(column, at: self.index(behind: moved.afterColumnId))
    }

    mutating func remove(column id: String) {
        guard let index = columnIndex(id) else { return }
        for place in columns.remove(at: index).places { forget(place.taskID) }
        pastColumns.append(id)
    }

    mutating func rekey(_ rebalanced: ColumnRebalanced) {
        guard let index = columnIndex(rebalanced.columnId) else { return }
        let places = rebalanced.orderKeys.map { Column.Place(taskID: $0.taskId, orderKey: OrderKey($0.orderKey)) }
        columns[index].rekey(places)
        for place in places where cards[place.taskID]?.columnID == rebalanced.columnId { cards[place.taskID]?.orderKey = place.orderKey }
    }

    /// Where what stands behind a column comes to stand: at the front where none is named, at the end where it is not there.
    private func index(behind columnID: String?) -> Int {
        guard let columnID else { return 0 }
        return columnIndex(columnID).map { $0 + 1 } ?? columns.count
    }
}
