internal import ProjectsEvents

extension CumulativeFlow {
    /// Adds a column behind the others. Where there are too many, the one that was deleted and stands first makes room.
    mutating func add(_ column: FlowColumn) {
        guard place(of: column.columnId) == nil else { return }
        if columns.count >= Flows.columns {
            guard let index = columns.firstIndex(where: { $0.deletedAt != nil }) else { return }
            columns.remove(at: index)
            for day in days.indices where days[day].counts.count > index { days[day].counts.remove(at: index) }
        }
        columns.append(column)
    }

    mutating func change(_ id: String, _ body: (inout FlowColumn) -> Void) {
        if let index = place(of: id) { body(&columns[index]) }
    }

    /// Goes over to the day, which begins as the one before has ended. An event that is dated before the last day, as clocks differ, counts to that one.
    mutating func begin(_ date: String) {
        guard days.last.map({ $0.date < date }) ?? true else { return }
        days.append(FlowDay(date: date, counts: days.last?.counts ?? []))
        if days.count > Flows.days { days.removeFirst() }
    }

    /// Counts a task more or less on the last day.
    mutating func count(_ number: Int64, in column: String) {
        guard let day = days.indices.last, let index = place(of: column) else { return }
        let missing = index + 1 - days[day].counts.count
        if missing > 0 { days[day].counts.append(contentsOf: repeatElement(0, count: missing)) }
        days[day].counts[index] = max(0, days[day].counts[index] + number)
        while days[day].counts.last == 0 { days[day].counts.removeLast() }
    }

    /// Where a column stands that has not been deleted.
    private func place(of id: String) -> Int? { columns.firstIndex { $0.columnId == id && $0.deletedAt == nil } }
}
