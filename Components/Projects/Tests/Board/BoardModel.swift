import ProjectsEvents

@testable import ProjectsComponent

/// A board as somebody would write it down in five minutes: lists of tasks, no order keys, no events. What it says about a command is compared with what the
/// real one decides.
struct BoardModel {
    struct Column {
        let id: String
        var limit: Int?
        var isDone: Bool
        var tasks: [String] = []
    }

    struct Task {
        let key: String
        var points: Int64?
        var assignee: String?
    }

    var columns: [Column] = []
    var tasks: [String: Task] = [:]
    var added = 0
    var sprint: (id: String, tasks: Set<String>)?

    /// What a command came to, as far as the model can tell.
    enum Answer: Equatable {
        case changed, unchanged, refused
    }

    private func place(of task: String) -> (column: Int, index: Int)? {
        for (column, content) in columns.enumerated() {
            if let index = content.tasks.firstIndex(of: task) { return (column, index) }
        }
        return nil
    }

    private func column(_ id: String) -> Int? { columns.firstIndex { $0.id == id } }

    mutating func add(_ task: String, to columnID: String, points: Int64?) -> Answer {
        guard let column = column(columnID), tasks[task] == nil else { return .refused }
        if let limit = columns[column].limit, columns[column].tasks.count >= limit { return .refused }
        added += 1
        tasks[task] = Task(key: "WEB-\(added)", points: points)
        columns[column].tasks.append(task)
        return .changed
    }

    mutating func move(_ task: String, to columnID: String, behind neighbour: String?) -> Answer {
        guard let from = place(of: task), let to = column(columnID), neighbour != task else { return .refused }
        if let neighbour, tasks[neighbour] == nil { return .refused }
        if from.column != to, let limit = columns[to].limit, columns[to].tasks.count >= limit { return .refused }
        var after = columns
        after[from.column].tasks.remove(at: from.index)
        let end = after[to].tasks.count
        after[to].tasks.insert(task, at: neighbour.map { after[to].tasks.firstIndex(of: $0).map { $0 + 1 } ?? end } ?? 0)
        defer { columns = after }
        return after.map(\.tasks) == columns.map(\.tasks) ? .unchanged : .changed
    }

    mutating func delete(_ task: String) -> Answer {
        guard let place = place(of: task) else { return .refused }
        columns[place.column].tasks.remove(at: place.index)
        tasks[task] = nil
        sprint?.tasks.remove(task)
        return .changed
    }

    mutating func assign(_ task: String, to person: String?) -> Answer {
        guard tasks[task] != nil else { return .refused }
        defer { tasks[task]?.assignee = person }
        return tasks[task]?.assignee == person ? .unchanged : .changed
    }

    mutating func estimate(_ task: String, at points: Int64?) -> Answer {
        guard tasks[task] != nil else { return .refused }
        defer { tasks[task]?.points = points }
        return tasks[task]?.points == points ? .unchanged : .changed
    }

    mutating func addColumn(_ id: String, behind neighbour: String?) -> Answer {
        guard columns.count < 50, neighbour == nil || column(neighbour!) != nil else { return .refused }
        columns.insert(Column(id: id, isDone: false), at: neighbour.flatMap { column($0) }.map { $0 + 1 } ?? columns.count)
        return .changed
    }

    mutating func limit(_ id: String, to limit: Int) -> Answer {
        guard let column = column(id) else { return .refused }
        defer { columns[column].limit = limit == 0 ? nil : limit }
        return columns[column].limit ?? 0 == limit ? .unchanged : .changed
    }

    mutating func moveColumn(_ id: String, behind neighbour: String?) -> Answer {
        guard let from = column(id), neighbour != id, neighbour == nil || column(neighbour!) != nil else { return .refused }
        let before = columns.map(\.id)
        let moved = columns.remove(at: from)
        columns.insert(moved, at: neighbour.flatMap { column($0) }.map { $0 + 1 } ?? 0)
        return columns.map(\.id) == before ? .unchanged : .changed
    }

    mutating func deleteColumn(_ id: String, into target: String?) -> Answer {
        guard let from = column(id), columns.count > 1 else { return .refused }
        if let target {
            guard target != id, let to = column(target) else { return .refused }
            let moved = columns[from].tasks.count
            if moved > 0, let limit = columns[to].limit, columns[to].tasks.count + moved > limit { return .refused }
            columns[to].tasks += columns[from].tasks
        } else if !columns[from].tasks.isEmpty {
            return .refused
        }
        columns.remove(at: from)
        return .changed
    }

    mutating func start(_ id: String) -> Answer {
        guard sprint == nil else { return .refused }
        sprint = (id, [])
        return .changed
    }

    mutating func plan(_ task: String, in isInSprint: Bool) -> Answer {
        guard let sprint, tasks[task] != nil else { return .refused }
        guard sprint.tasks.contains(task) != isInSprint else { return .unchanged }
        if isInSprint { self.sprint?.tasks.insert(task) } else { self.sprint?.tasks.remove(task) }
        return .changed
    }

    mutating func complete() -> Answer {
        guard sprint != nil else { return .refused }
        sprint = nil
        return .changed
    }
}
