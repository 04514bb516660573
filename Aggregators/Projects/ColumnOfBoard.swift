internal import ProjectsEvents

/// What the columns of several views have in common.
protocol ColumnOfBoard {
    var columnId: String { get }
    var title: String { get set }
    var wipLimit: Int64? { get set }
    var done: Bool { get set }
}

extension BoardColumn: ColumnOfBoard {}

extension ProjectColumn: ColumnOfBoard {}

extension ColumnOfBoard {
    mutating func take(_ modified: ColumnModified) {
        if let title = modified.title { self.title = title }
        if let limit = modified.wipLimit { wipLimit = limit > 0 ? limit : nil }
        if let done = modified.done { self.done = done }
    }
}

/// The columns from left to right.
extension Array where Element: ColumnOfBoard {
    /// Puts a column that is new behind another one; first where none is named, last where that one is not there.
    mutating func insert(_ column: Element, behind neighbour: String?) {
        guard !contains(where: { $0.columnId == column.columnId }) else { return }
        insert(column, at: place(behind: neighbour))
    }

    mutating func move(_ id: String, behind neighbour: String?) {
        guard id != neighbour, let index = firstIndex(where: { $0.columnId == id }) else { return }
        let column = remove(at: index)
        insert(column, at: place(behind: neighbour))
    }

    mutating func remove(_ id: String) { removeAll { $0.columnId == id } }

    mutating func change(_ id: String, _ body: (inout Element) -> Void) {
        if let index = firstIndex(where: { $0.columnId == id }) { body(&self[index]) }
    }

    private func place(behind neighbour: String?) -> Int {
        guard let neighbour else { return 0 }
        return firstIndex { $0.columnId == neighbour }.map { $0 + 1 } ?? count
    }
}
